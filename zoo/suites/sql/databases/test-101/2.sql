CREATE TABLE gafuwock (sigavax INTEGER, zotis_id INTEGER, engineer TEXT);
INSERT INTO gafuwock VALUES
(75, 978, 'Natal'),
(71, 576, 'Durres'),
(46, 876, 'Natal'),
(45, 143, 'Cuenca'),
(95, 160, 'Durres'),
(41, 167, 'Durres'),
(37, 683, 'Cuenca'),
(9, 763, 'Natal');
CREATE TABLE tazus (mineral TEXT, monthly INTEGER, zotis_id INTEGER);
INSERT INTO tazus VALUES
('Daichi', 9, 978),
('Adaeze', 59, 143),
('Adaeze', 90, 160),
('Samira', 54, 576),
('Daichi', 87, 576),
('Samira', 70, 683),
('Daichi', 66, 978),
('Samira', 11, 143),
('Samira', 82, 876),
('Daichi', 84, 167);
