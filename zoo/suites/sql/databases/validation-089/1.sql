CREATE TABLE hostels (postage INTEGER, publisher TEXT, juror_id INTEGER);
INSERT INTO hostels VALUES
(22, 'Sunober', 710),
(68, 'Sudel', 196),
(66, 'Rosa', 909),
(16, 'Sunober', 722),
(32, 'Rosa', 295),
(31, 'Sudel', 545),
(91, 'Rosa', 546),
(53, 'Sunober', 230);
CREATE TABLE islands (dockyard TEXT, velocity INTEGER, author TEXT, juror_id INTEGER, rainfall INTEGER);
INSERT INTO islands VALUES
('Vera', 38, 'Bursa', 546, 6),
('Zhen', 40, 'Bursa', 196, 98),
('Vera', 70, 'Bursa', 230, 55),
('Vera', 55, 'Mallaig', 546, 76),
('Vera', 14, 'Luanda', 722, 34),
('Kavya', 1, 'Mallaig', 722, 9),
('Kavya', 18, 'Mallaig', 295, 79),
('Vera', 73, 'Luanda', 295, 93),
('Kavya', 81, 'Bursa', 196, 24),
('Zhen', 63, 'Luanda', 546, 43);
