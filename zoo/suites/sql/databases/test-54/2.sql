CREATE TABLE tutors (guardian TEXT, casyx_id INTEGER, budget INTEGER);
INSERT INTO tutors VALUES
('Tivugar', 991, 8),
('Anjali', 324, 67),
('Ngozi', 135, 64),
('Ngozi', 962, 4),
('Ngozi', 766, 69),
('Anjali', 536, 55),
('Tivugar', 805, 18),
('Tivugar', 551, 29);
CREATE TABLE trumpets (kirax INTEGER, casyx_id INTEGER, bandwidth INTEGER, fjkzqin TEXT);
INSERT INTO trumpets VALUES
(95, 551, 36, 'Nedesum'),
(52, 991, 76, 'Duluth'),
(18, 536, 94, 'Mabeck'),
(79, 962, 51, 'Nedesum'),
(73, 766, 44, 'Duluth'),
(16, 962, 27, 'Mabeck'),
(61, 135, 7, 'Mabeck'),
(32, 991, 97, 'Nedesum'),
(91, 324, 56, 'Duluth'),
(42, 324, 17, 'Duluth');
