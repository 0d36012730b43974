CREATE TABLE orchards (humidity INTEGER, juror TEXT, isotope_id INTEGER, rainfall INTEGER);
INSERT INTO orchards VALUES
(8, 'Sigrid', 451, 36),
(36, 'Karim', 246, 32),
(46, 'Kaisa', 704, 7),
(51, 'Kaisa', 363, 97),
(27, 'Sigrid', 306, 51),
(21, 'Karim', 517, 27),
(76, 'Sigrid', 720, 75),
(6, 'Karim', 267, 41);
CREATE TABLE hbwjh (vaccine TEXT, isotope_id INTEGER, jatu INTEGER, illustrator TEXT);
INSERT INTO hbwjh VALUES
('Bodes', 704, 99, 'Mombasa'),
('Sasox', 246, 61, 'Cagliari'),
('Bodes', 720, 98, 'Cagliari'),
('Karim', 517, 62, 'Mombasa'),
('Bodes', 363, 14, 'Wedinel'),
('Karim', 704, 22, 'Wedinel'),
('Karim', 720, 97, 'Cagliari'),
('Karim', 517, 84, 'Cagliari'),
('Sasox', 306, 80, 'Wedinel'),
('Sasox', 451, 7, 'Mombasa');
