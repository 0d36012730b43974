CREATE TABLE hostels (postage INTEGER, publisher TEXT, juror_id INTEGER);
INSERT INTO hostels VALUES
(79, 'Sudel', 605),
(83, 'Rosa', 913),
(47, 'Sunober', 818),
(6, 'Rosa', 986),
(68, 'Sudel', 611),
(32, 'Sunober', 368),
(66, 'Rosa', 361),
(10, 'Sunober', 982);
CREATE TABLE islands (dockyard TEXT, velocity INTEGER, author TEXT, juror_id INTEGER, rainfall INTEGER);
INSERT INTO islands VALUES
('Vera', 10, 'Luanda', 913, 11),
('Zhen', 33, 'Mallaig', 982, 28),
('Kavya', 63, 'Mallaig', 913, 4),
('Vera', 81, 'Luanda', 611, 76),
('Zhen', 32, 'Mallaig', 611, 6),
('Vera', 65, 'Bursa', 611, 32),
('Zhen', 95, 'Mallaig', 611, 70),
('Kavya', 57, 'Mallaig', 913, 61),
('Kavya', 27, 'Luanda', 605, 89),
('Vera', 86, 'Bursa', 361, 37);
