CREATE TABLE falcons (fekon INTEGER, terminal TEXT, fertility INTEGER, canal_id INTEGER);
INSERT INTO falcons VALUES
(13, 'Ohrid', 83, 392),
(84, 'Sucre', 61, 311),
(87, 'Isendqtq', 34, 118),
(1, 'Ohrid', 84, 521),
(56, 'Isendqtq', 28, 558),
(62, 'Ohrid', 93, 852),
(73, 'Sucre', 37, 181),
(59, 'Sucre', 82, 575);
CREATE TABLE fipuck (kimam TEXT, heartbeat INTEGER, canal_id INTEGER, cofim INTEGER);
INSERT INTO fipuck VALUES
('Luanda', 10, 392, 5),
('Nubu', 29, 575, 31),
('Luanda', 26, 558, 45),
('Nubu', 22, 392, 99),
('Boise', 67, 852, 59),
('Boise', 52, 181, 26),
('Luanda', 23, 311, 35),
('Boise', 93, 521, 53),
('Nubu', 88, 118, 20),
('Boise', 24, 575, 52);
