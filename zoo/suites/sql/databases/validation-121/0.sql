CREATE TABLE falcons (fekon INTEGER, terminal TEXT, fertility INTEGER, canal_id INTEGER);
INSERT INTO falcons VALUES
(84, 'Isendqtq', 91, 130),
(43, 'Ohrid', 76, 788),
(12, 'Isendqtq', 74, 376),
(92, 'Isendqtq', 99, 819),
(22, 'Ohrid', 62, 472),
(97, 'Sucre', 17, 822),
(70, 'Isendqtq', 81, 530),
(51, 'Sucre', 20, 814);
CREATE TABLE fipuck (kimam TEXT, heartbeat INTEGER, canal_id INTEGER, cofim INTEGER);
INSERT INTO fipuck VALUES
('Luanda', 37, 376, 7),
('Boise', 47, 472, 66),
('Boise', 1, 822, 50),
('Luanda', 89, 822, 69),
('Nubu', 30, 376, 16),
('Nubu', 97, 530, 53),
('Nubu', 73, 376, 79),
('Boise', 53, 530, 85),
('Luanda', 68, 819, 40),
('Nubu', 8, 788, 26);
