CREATE TABLE dairies (zujul INTEGER, vaccine_id INTEGER, remedy TEXT, stamina INTEGER);
INSERT INTO dairies VALUES
(95, 880, 'Cordelia', 11),
(45, 235, 'Astrid', 66),
(89, 681, 'Astrid', 81),
(67, 959, 'Cordelia', 16),
(52, 477, 'Cordelia', 32),
(76, 413, 'Pije', 67),
(39, 588, 'Pije', 30),
(9, 602, 'Pije', 68);
CREATE TABLE lagoons (gemstone TEXT, awards INTEGER, vaccine_id INTEGER, masts INTEGER, captain TEXT);
INSERT INTO lagoons VALUES
('Cordelia', 34, 602, 53, 'Boris'),
('Cordelia', 52, 413, 4, 'Boris'),
('Cordelia', 32, 588, 95, 'Cigumam'),
('Cordelia', 47, 880, 52, 'Boris'),
('Stefan', 18, 235, 5, 'Ginvatr'),
('Cedim', 96, 959, 63, 'Boris'),
('Stefan', 89, 235, 50, 'Cigumam'),
('Stefan', 24, 602, 43, 'Ginvatr'),
('Cedim', 48, 880, 56, 'Ginvatr'),
('Stefan', 3, 588, 36, 'Boris');
