CREATE TABLE cottages (teeth INTEGER, printer_id INTEGER, brewer TEXT, steward TEXT);
INSERT INTO cottages VALUES
(63, 481, 'Felix', 'Hiden'),
(3, 206, 'Fiona', 'Felix'),
(27, 308, 'Fbqtueql', 'Hiden'),
(21, 306, 'Felix', 'Vikram'),
(31, 273, 'Felix', 'Felix'),
(34, 762, 'Fbqtueql', 'Vikram'),
(9, 619, 'Fiona', 'Hiden'),
(69, 752, 'Fiona', 'Felix');
CREATE TABLE murals (trainer TEXT, brightness INTEGER, guwuvus INTEGER, printer_id INTEGER);
INSERT INTO murals VALUES
('Popiji', 3, 79, 752),
('Popiji', 62, 47, 752),
('Sufekul', 6, 22, 481),
('Popiji', 24, 88, 762),
('Ndola', 87, 58, 308),
('Sufekul', 40, 16, 308),
('Popiji', 39, 69, 306),
('Ndola', 72, 11, 206),
('Sufekul', 7, 95, 306),
('Sufekul', 61, 23, 619);
