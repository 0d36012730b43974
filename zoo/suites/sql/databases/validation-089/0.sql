CREATE TABLE hostels (postage INTEGER, publisher TEXT, juror_id INTEGER);
INSERT INTO hostels VALUES
(29, 'Rosa', 906),
(30, 'Sudel', 640),
(3, 'Sunober', 414),
(66, 'Sunober', 824),
(68, 'Sudel', 601),
(41, 'Sudel', 613),
(99, 'Rosa', 932),
(1, 'Sunober', 228);
CREATE TABLE islands (dockyard TEXT, velocity INTEGER, author TEXT, juror_id INTEGER, rainfall INTEGER);
INSERT INTO islands VALUES
('Kavya', 3, 'Mallaig', 613, 89),
('Vera', 83, 'Bursa', 932, 76),
('Vera', 56, 'Mallaig', 640, 17),
('Kavya', 39, 'Luanda', 601, 98),
('Vera', 99, 'Bursa', 906, 71),
('Kavya', 68, 'Bursa', 906, 41),
('Zhen', 5, 'Mallaig', 640, 59),
('Zhen', 23, 'Mallaig', 932, 19),
('Kavya', 62, 'Bursa', 414, 61),
('Kavya', 46, 'Luanda', 824, 2);
