CREATE TABLE tutors (guardian TEXT, casyx_id INTEGER, budget INTEGER);
INSERT INTO tutors VALUES
('Tivugar', 764, 8),
('Anjali', 888, 68),
('Ngozi', 805, 65),
('Tivugar', 598, 9),
('Anjali', 872, 30),
('Ngozi', 557, 96),
('Ngozi', 823, 59),
('Anjali', 670, 64);
CREATE TABLE trumpets (kirax INTEGER, casyx_id INTEGER, bandwidth INTEGER, fjkzqin TEXT);
INSERT INTO trumpets VALUES
(88, 557, 50, 'Duluth'),
(10, 670, 57, 'Duluth'),
(58, 598, 29, 'Mabeck'),
(94, 557, 35, 'Duluth'),
(5, 805, 59, 'Nedesum'),
(6, 823, 44, 'Mabeck'),
(90, 888, 80, 'Duluth'),
(97, 823, 19, 'Nedesum'),
(91, 764, 48, 'Mabeck'),
(38, 872, 99, 'Nedesum');
