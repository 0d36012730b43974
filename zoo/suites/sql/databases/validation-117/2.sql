CREATE TABLE pyhtysfr (cylinders INTEGER, rank_id INTEGER, factory TEXT, foreman TEXT, fimex INTEGER);
INSERT INTO pyhtysfr VALUES
(67, 650, 'Gusojus', 'Harare', 97),
(50, 551, 'Quito', 'Tagond', 79),
(6, 252, 'Gusojus', 'Tagond', 25),
(57, 827, 'Penund', 'Harare', 83),
(15, 739, 'Quito', 'Szeged', 61),
(97, 181, 'Quito', 'Szeged', 34),
(61, 620, 'Gusojus', 'Harare', 54),
(64, 819, 'Penund', 'Szeged', 94);
CREATE TABLE forests (rank_id INTEGER, bijul TEXT, gemstone TEXT, heartbeat INTEGER);
INSERT INTO forests VALUES
(739, 'Mandalay', 'Cordelia', 39),
(252, 'Galle', 'Vera', 66),
(181, 'Jicobex', 'Cordelia', 60),
(819, 'Mandalay', 'Cordelia', 62),
(181, 'Galle', 'Vera', 44),
(650, 'Jicobex', 'Liang', 71),
(819, 'Galle', 'Liang', 40),
(827, 'Jicobex', 'Cordelia', 63),
(827, 'Jicobex', 'Cordelia', 59),
(551, 'Jicobex', 'Liang', 92);
