CREATE TABLE cottages (teeth INTEGER, printer_id INTEGER, brewer TEXT, steward TEXT);
INSERT INTO cottages VALUES
(16, 475, 'Fbqtueql', 'Vikram'),
(43, 483, 'Fbqtueql', 'Hiden'),
(48, 548, 'Felix', 'Vikram'),
(26, 148, 'Felix', 'Felix'),
(91, 427, 'Fiona', 'Hiden'),
(80, 727, 'Felix', 'Hiden'),
(45, 272, 'Felix', 'Felix'),
(96, 747, 'Fiona', 'Felix');
CREATE TABLE murals (trainer TEXT, brightness INTEGER, guwuvus INTEGER, printer_id INTEGER);
INSERT INTO murals VALUES
('Ndola', 98, 56, 483),
('Popiji', 6, 72, 148),
('Sufekul', 82, 23, 427),
('Ndola', 72, 84, 483),
('Ndola', 4, 76, 483),
('Sufekul', 97, 85, 148),
('Ndola', 76, 67, 747),
('Sufekul', 10, 80, 747),
('Popiji', 18, 10, 272),
('Sufekul', 45, 22, 548);
