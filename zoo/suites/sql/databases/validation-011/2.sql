CREATE TABLE dairies (zujul INTEGER, vaccine_id INTEGER, remedy TEXT, stamina INTEGER);
INSERT INTO dairies VALUES
(6, 761, 'Cordelia', 97),
(4, 528, 'Pije', 65),
(66, 233, 'Cordelia', 52),
(72, 924, 'Astrid', 67),
(93, 921, 'Pije', 2),
(44, 219, 'Cordelia', 44),
(52, 351, 'Astrid', 35),
(78, 495, 'Pije', 81);
CREATE TABLE lagoons (gemstone TEXT, awards INTEGER, vaccine_id INTEGER, masts INTEGER, captain TEXT);
INSERT INTO lagoons VALUES
('Stefan', 14, 528, 73, 'Boris'),
('Cedim', 86, 495, 82, 'Cigumam'),
('Cedim', 2, 924, 87, 'Ginvatr'),
('Stefan', 20, 351, 76, 'Ginvatr'),
('Cordelia', 34, 528, 60, 'Cigumam'),
('Cedim', 91, 233, 19, 'Cigumam'),
('Stefan', 42, 921, 56, 'Ginvatr'),
('Cordelia', 84, 528, 34, 'Boris'),
('Cedim', 46, 233, 11, 'Boris'),
('Stefan', 48, 219, 28, 'Ginvatr');
