CREATE TABLE cottages (teeth INTEGER, printer_id INTEGER, brewer TEXT, steward TEXT);
INSERT INTO cottages VALUES
(24, 960, 'Felix', 'Hiden'),
(93, 271, 'Felix', 'Vikram'),
(88, 137, 'Fiona', 'Hiden'),
(33, 637, 'Fiona', 'Felix'),
(56, 812, 'Fbqtueql', 'Vikram'),
(65, 471, 'Fiona', 'Felix'),
(70, 516, 'Felix', 'Vikram'),
(74, 413, 'Fbqtueql', 'Vikram');
CREATE TABLE murals (trainer TEXT, brightness INTEGER, guwuvus INTEGER, printer_id INTEGER);
INSERT INTO murals VALUES
('Ndola', 62, 23, 960),
('Sufekul', 36, 29, 413),
('Ndola', 90, 77, 960),
('Sufekul', 19, 7, 960),
('Popiji', 9, 6, 271),
('Popiji', 76, 22, 271),
('Popiji', 53, 57, 471),
('Sufekul', 27, 16, 271),
('Ndola', 54, 27, 637),
('Ndola', 13, 39, 137);
