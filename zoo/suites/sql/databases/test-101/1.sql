CREATE TABLE gafuwock (sigavax INTEGER, zotis_id INTEGER, engineer TEXT);
INSERT INTO gafuwock VALUES
(41, 586, 'Natal'),
(48, 158, 'Durres'),
(29, 967, 'Natal'),
(39, 298, 'Natal'),
(25, 323, 'Cuenca'),
(9, 749, 'Cuenca'),
(76, 893, 'Durres'),
(52, 328, 'Durres');
CREATE TABLE tazus (mineral TEXT, monthly INTEGER, zotis_id INTEGER);
INSERT INTO tazus VALUES
('Adaeze', 7, 328),
('Samira', 95, 967),
('Adaeze', 83, 158),
('Samira', 75, 967),
('Adaeze', 41, 749),
('Samira', 98, 328),
('Samira', 99, 323),
('Daichi', 92, 967),
('Adaeze', 24, 749),
('Daichi', 94, 893);
