CREATE TABLE orchards (humidity INTEGER, juror TEXT, isotope_id INTEGER, rainfall INTEGER);
INSERT INTO orchards VALUES
(6, 'Sigrid', 964, 39),
(65, 'Sigrid', 923, 38),
(79, 'Kaisa', 381, 23),
(69, 'Karim', 927, 46),
(28, 'Kaisa', 873, 18),
(81, 'Kaisa', 346, 5),
(64, 'Kaisa', 207, 68),
(49, 'Karim', 531, 26);
CREATE TABLE hbwjh (vaccine TEXT, isotope_id INTEGER, jatu INTEGER, illustrator TEXT);
INSERT INTO hbwjh VALUES
('Sasox', 964, 11, 'Cagliari'),
('Bodes', 923, 93, 'Mombasa'),
('Bodes', 346, 38, 'Mombasa'),
('Karim', 531, 65, 'Cagliari'),
('Sasox', 927, 86, 'Cagliari'),
('Bodes', 964, 50, 'Wedinel'),
('Karim', 964, 43, 'Cagliari'),
('Karim', 531, 83, 'Mombasa'),
('Bodes', 207, 40, 'Cagliari'),
('Sasox', 531, 76, 'Wedinel');
