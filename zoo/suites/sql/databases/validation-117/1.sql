CREATE TABLE pyhtysfr (cylinders INTEGER, rank_id INTEGER, factory TEXT, foreman TEXT, fimex INTEGER);
INSERT INTO pyhtysfr VALUES
(57, 659, 'Gusojus', 'Szeged', 8),
(64, 464, 'Quito', 'Szeged', 83),
(68, 764, 'Quito', 'Harare', 35),
(56, 538, 'Quito', 'Harare', 99),
(97, 833, 'Penund', 'Harare', 81),
(51, 982, 'Quito', 'Tagond', 78),
(52, 347, 'Gusojus', 'Tagond', 94),
(19, 570, 'Penund', 'Tagond', 34);
CREATE TABLE forests (rank_id INTEGER, bijul TEXT, gemstone TEXT, heartbeat INTEGER);
INSERT INTO forests VALUES
(833, 'Galle', 'Vera', 91),
(570, 'Jicobex', 'Liang', 21),
(659, 'Mandalay', 'Cordelia', 59),
(764, 'Jicobex', 'Liang', 52),
(464, 'Galle', 'Cordelia', 9),
(538, 'Mandalay', 'Vera', 77),
(464, 'Mandalay', 'Cordelia', 84),
(764, 'Mandalay', 'Liang', 26),
(659, 'Galle', 'Vera', 62),
(570, 'Galle', 'Liang', 83);
