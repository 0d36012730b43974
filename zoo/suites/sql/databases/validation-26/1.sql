CREATE TABLE orchards (humidity INTEGER, juror TEXT, isotope_id INTEGER, rainfall INTEGER);
INSERT INTO orchards VALUES
(73, 'Karim', 151, 75),
(10, 'Kaisa', 938, 69),
(86, 'Sigrid', 736, 10),
(25, 'Kaisa', 244, 54),
(5, 'Sigrid', 929, 48),
(97, 'Karim', 726, 34),
(67, 'Karim', 561, 87),
(59, 'Kaisa', 790, 27);
CREATE TABLE hbwjh (vaccine TEXT, isotope_id INTEGER, jatu INTEGER, illustrator TEXT);
INSERT INTO hbwjh VALUES
('Bodes', 736, 66, 'Mombasa'),
('Bodes', 151, 99, 'Cagliari'),
('Karim', 726, 44, 'Wedinel'),
('Karim', 938, 90, 'Mombasa'),
('Sasox', 736, 14, 'Cagliari'),
('Karim', 151, 19, 'Mombasa'),
('Sasox', 561, 15, 'Cagliari'),
('Karim', 244, 83, 'Cagliari'),
('Bodes', 244, 79, 'Wedinel'),
('Sasox', 938, 9, 'Cagliari');
