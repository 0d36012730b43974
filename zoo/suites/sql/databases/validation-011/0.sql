CREATE TABLE dairies (zujul INTEGER, vaccine_id INTEGER, remedy TEXT, stamina INTEGER);
INSERT INTO dairies VALUES
(28, 490, 'Pije', 5),
(77, 649, 'Cordelia', 23),
(91, 163, 'Pije', 84),
(95, 147, 'Pije', 94),
(63, 716, 'Astrid', 58),
(72, 964, 'Cordelia', 51),
(33, 700, 'Astrid', 62),
(16, 619, 'Cordelia', 37);
CREATE TABLE lagoons (gemstone TEXT, awards INTEGER, vaccine_id INTEGER, masts INTEGER, captain TEXT);
INSERT INTO lagoons VALUES
('Cordelia', 5, 619, 64, 'Cigumam'),
('Stefan', 52, 163, 80, 'Boris'),
('Cordelia', 80, 716, 54, 'Ginvatr'),
('Cedim', 97, 700, 40, 'Ginvatr'),
('Cedim', 33, 700, 84, 'Boris'),
('Cedim', 26, 700, 48, 'Ginvatr'),
('Cedim', 34, 649, 42, 'Cigumam'),
('Cordelia', 92, 649, 56, 'Ginvatr'),
('Cedim', 39, 700, 51, 'Boris'),
('Stefan', 4, 700, 33, 'Boris');
