CREATE TABLE falcons (fekon INTEGER, terminal TEXT, fertility INTEGER, canal_id INTEGER);
INSERT INTO falcons VALUES
(8, 'Ohrid', 31, 462),
(15, 'Sucre', 75, 935),
(58, 'Sucre', 91, 478),
(29, 'Sucre', 21, 637),
(69, 'Ohrid', 53, 710),
(75, 'Isendqtq', 89, 318),
(96, 'Ohrid', 87, 591),
(10, 'Isendqtq', 4, 113);
CREATE TABLE fipuck (kimam TEXT, heartbeat INTEGER, canal_id INTEGER, cofim INTEGER);
INSERT INTO fipuck VALUES
('Boise', 42, 113, 50),
('Nubu', 86, 318, 20),
('Boise', 66, 478, 89),
('Nubu', 97, 591, 31),
('Luanda', 73, 462, 76),
('Luanda', 11, 637, 90),
('Nubu', 79, 935, 28),
('Luanda', 28, 710, 99),
('Nubu', 20, 318, 53),
('Boise', 7, 710, 5);
