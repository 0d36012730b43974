CREATE TABLE tutors (guardian TEXT, casyx_id INTEGER, budget INTEGER);
INSERT INTO tutors VALUES
('Anjali', 264, 38),
('Ngozi', 192, 55),
('Ngozi', 161, 16),
('Anjali', 399, 43),
('Tivugar', 272, 37),
('Tivugar', 976, 15),
('Tivugar', 153, 64),
('Ngozi', 119, 49);
CREATE TABLE trumpets (kirax INTEGER, casyx_id INTEGER, bandwidth INTEGER, fjkzqin TEXT);
INSERT INTO trumpets VALUES
(6, 192, 38, 'Nedesum'),
(82, 119, 35, 'Duluth'),
(37, 399, 85, 'Duluth'),
(80, 264, 62, 'Mabeck'),
(55, 976, 45, 'Mabeck'),
(77, 264, 16, 'Mabeck'),
(8, 161, 10, 'Nedesum'),
(4, 161, 4, 'Nedesum'),
(66, 192, 52, 'Nedesum'),
(63, 976, 96, 'Mabeck');
