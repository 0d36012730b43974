CREATE TABLE gafuwock (sigavax INTEGER, zotis_id INTEGER, engineer TEXT);
INSERT INTO gafuwock VALUES
(49, 668, 'Durres'),
(37, 835, 'Natal'),
(72, 865, 'Natal'),
(41, 277, 'Durres'),
(4, 503, 'Cuenca'),
(66, 734, 'Natal'),
(80, 329, 'Cuenca'),
(97, 808, 'Natal');
CREATE TABLE tazus (mineral TEXT, monthly INTEGER, zotis_id INTEGER);
INSERT INTO tazus VALUES
('Daichi', 4, 734),
('Samira', 55, 277),
('Adaeze', 67, 808),
('Adaeze', 30, 808),
('Samira', 91, 329),
('Daichi', 5, 668),
('Samira', 72, 835),
('Adaeze', 77, 865),
('Daichi', 88, 329),
('Samira', 36, 865);
