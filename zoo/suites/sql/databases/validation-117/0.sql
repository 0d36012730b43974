CREATE TABLE pyhtysfr (cylinders INTEGER, rank_id INTEGER, factory TEXT, foreman TEXT, fimex INTEGER);
INSERT INTO pyhtysfr VALUES
(7, 536, 'Quito', 'Harare', 26),
(65, 607, 'Penund', 'Tagond', 32),
(37, 613, 'Gusojus', 'Harare', 66),
(57, 477, 'Quito', 'Harare', 43),
(24, 829, 'Quito', 'Szeged', 45),
(11, 858, 'Penund', 'Tagond', 48),
(71, 575, 'Gusojus', 'Szeged', 74),
(5, 340, 'Quito', 'Tagond', 24);
CREATE TABLE forests (rank_id INTEGER, bijul TEXT, gemstone TEXT, heartbeat INTEGER);
INSERT INTO forests VALUES
(607, 'Mandalay', 'Vera', 24),
(536, 'Jicobex', 'Cordelia', 17),
(829, 'Galle', 'Liang', 9),
(536, 'Mandalay', 'Cordelia', 79),
(575, 'Galle', 'Vera', 64),
(575, 'Jicobex', 'Cordelia', 36),
(340, 'Mandalay', 'Liang', 67),
(858, 'Galle', 'Vera', 92),
(829, 'Mandalay', 'Cordelia', 29),
(575, 'Jicobex', 'Cordelia', 26);
