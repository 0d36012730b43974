CREATE TABLE futuver (humidity INTEGER, niga TEXT, strength INTEGER, vaccine_id INTEGER, canal TEXT);
INSERT INTO futuver VALUES
(43, 'Patras', 59, 681, 'Plovdiv'),
(15, 'Davao', 77, 624, 'Plovdiv'),
(21, 'Patras', 80, 361, 'Buradat'),
(1, 'Patras', 5, 397, 'Plovdiv'),
(79, 'Cagliari', 16, 421, 'Vulot'),
(33, 'Cagliari', 95, 218, 'Vulot'),
(32, 'Davao', 88, 847, 'Vulot'),
(82, 'Patras', 70, 853, 'Buradat');
CREATE TABLE kezipox (pilot TEXT, cuwa TEXT, rotors INTEGER, cylinders INTEGER, vaccine_id INTEGER);
INSERT INTO kezipox VALUES
('Ohrid', 'Hilo', 23, 11, 847),
('Ohrid', 'Quetta', 99, 26, 624),
('Fnmzx', 'Quetta', 25, 62, 624),
('Bnukrfim', 'Galle', 13, 18, 397),
('Bnukrfim', 'Hilo', 89, 20, 681),
('Bnukrfim', 'Quetta', 66, 51, 421),
('Fnmzx', 'Galle', 97, 58, 421),
('Ohrid', 'Hilo', 31, 21, 853),
('Bnukrfim', 'Quetta', 62, 48, 361),
('Ohrid', 'Hilo', 45, 12, 624);
