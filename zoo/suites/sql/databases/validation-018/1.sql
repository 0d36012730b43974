CREATE TABLE futuver (humidity INTEGER, niga TEXT, strength INTEGER, vaccine_id INTEGER, canal TEXT);
INSERT INTO futuver VALUES
(52, 'Davao', 39, 383, 'Plovdiv'),
(84, 'Davao', 47, 892, 'Plovdiv'),
(98, 'Cagliari', 75, 970, 'Vulot'),
(34, 'Davao', 5, 830, 'Buradat'),
(23, 'Davao', 32, 287, 'Vulot'),
(73, 'Cagliari', 8, 329, 'Vulot'),
(70, 'Patras', 4, 240, 'Vulot'),
(72, 'Patras', 31, 783, 'Buradat');
CREATE TABLE kezipox (pilot TEXT, cuwa TEXT, rotors INTEGER, cylinders INTEGER, vaccine_id INTEGER);
INSERT INTO kezipox VALUES
('Bnukrfim', 'Galle', 5, 79, 329),
('Fnmzx', 'Galle', 75, 13, 287),
('Ohrid', 'Hilo', 6, 91, 892),
('Bnukrfim', 'Hilo', 25, 81, 783),
('Bnukrfim', 'Quetta', 66, 64, 329),
('Fnmzx', 'Hilo', 30, 75, 240),
('Bnukrfim', 'Galle', 73, 65, 287),
('Fnmzx', 'Hilo', 56, 59, 240),
('Bnukrfim', 'Galle', 82, 63, 892),
('Ohrid', 'Quetta', 45, 5, 970);
