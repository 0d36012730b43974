CREATE TABLE butazon (guardian TEXT, nirix INTEGER, facend INTEGER, supplier TEXT, moleck_id INTEGER);
INSERT INTO butazon VALUES
('Linh', 12, 53, 'Svetlana', 304),
('Divya', 10, 14, 'Svetlana', 361),
('Linh', 13, 58, 'Linasux', 484),
('Divya', 26, 92, 'Svetlana', 681),
('Lebal', 47, 48, 'Linasux', 313),
('Lebal', 49, 2, 'Takeshi', 776),
('Linh', 52, 63, 'Takeshi', 989),
('Divya', 40, 13, 'Takeshi', 325);
CREATE TABLE tutors (freight INTEGER, moleck_id INTEGER, melock TEXT);
INSERT INTO tutors VALUES
(7, 313, 'Folake'),
(10, 484, 'Ggor'),
(32, 325, 'Anjali'),
(2, 776, 'Ggor'),
(47, 484, 'Folake'),
(24, 361, 'Anjali'),
(36, 313, 'Ggor'),
(62, 313, 'Folake'),
(89, 304, 'Anjali'),
(67, 484, 'Anjali');
