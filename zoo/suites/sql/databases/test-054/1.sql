CREATE TABLE butazon (guardian TEXT, nirix INTEGER, facend INTEGER, supplier TEXT, moleck_id INTEGER);
INSERT INTO butazon VALUES
('Linh', 41, 82, 'Takeshi', 227),
('Lebal', 18, 55, 'Svetlana', 177),
('Divya', 52, 11, 'Takeshi', 491),
('Lebal', 75, 77, 'Linasux', 437),
('Lebal', 79, 83, 'Takeshi', 301),
('Divya', 40, 74, 'Svetlana', 938),
('Divya', 49, 43, 'Svetlana', 202),
('Linh', 28, 92, 'Linasux', 598);
CREATE TABLE tutors (freight INTEGER, moleck_id INTEGER, melock TEXT);
INSERT INTO tutors VALUES
(33, 227, 'Folake'),
(5, 227, 'Ggor'),
(34, 202, 'Ggor'),
(19, 301, 'Anjali'),
(44, 437, 'Folake'),
(37, 491, 'Folake'),
(21, 491, 'Anjali'),
(8, 598, 'Folake'),
(6, 938, 'Ggor'),
(11, 491, 'Anjali');
