CREATE TABLE futuver (humidity INTEGER, niga TEXT, strength INTEGER, vaccine_id INTEGER, canal TEXT);
INSERT INTO futuver VALUES
(1, 'Cagliari', 40, 966, 'Vulot'),
(11, 'Patras', 77, 432, 'Vulot'),
(83, 'Cagliari', 44, 148, 'Plovdiv'),
(51, 'Davao', 39, 342, 'Buradat'),
(30, 'Cagliari', 9, 575, 'Plovdiv'),
(37, 'Patras', 56, 606, 'Buradat'),
(21, 'Cagliari', 70, 888, 'Buradat'),
(54, 'Davao', 29, 510, 'Plovdiv');
CREATE TABLE kezipox (pilot TEXT, cuwa TEXT, rotors INTEGER, cylinders INTEGER, vaccine_id INTEGER);
INSERT INTO kezipox VALUES
('Ohrid', 'Galle', 14, 65, 606),
('Bnukrfim', 'Hilo', 25, 42, 888),
('Ohrid', 'Hilo', 89, 73, 888),
('Fnmzx', 'Galle', 51, 87, 148),
('Bnukrfim', 'Galle', 67, 27, 148),
('Ohrid', 'Hilo', 68, 69, 575),
('Fnmzx', 'Quetta', 97, 50, 432),
('Bnukrfim', 'Hilo', 76, 7, 342),
('Fnmzx', 'Galle', 58, 34, 432),
('Bnukrfim', 'Quetta', 11, 16, 966);
