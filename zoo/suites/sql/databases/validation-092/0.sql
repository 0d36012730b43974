CREATE TABLE hostels (captain_id INTEGER, soloist TEXT, humidity INTEGER);
INSERT INTO hostels VALUES
(347, 'Cormac', 99),
(524, 'Chester', 50),
(536, 'Kavya', 19),
(569, 'Cormac', 23),
(504, 'Kavya', 60),
(357, 'Chester', 95),
(804, 'Kavya', 38),
(261, 'Chester', 65);
CREATE TABLE islands (falat INTEGER, captain_id INTEGER, librarian TEXT, hangar TEXT);
INSERT INTO islands VALUES
(20, 504, 'Rosa', 'Herat'),
(7, 357, 'Ama', 'Djwzsrfu'),
(74, 347, 'Saher', 'Quetta'),
(40, 536, 'Rosa', 'Herat'),
(15, 569, 'Rosa', 'Herat'),
(54, 357, 'Ama', 'Djwzsrfu'),
(38, 261, 'Ama', 'Djwzsrfu'),
(17, 357, 'Saher', 'Herat'),
(95, 357, 'Saher', 'Quetta'),
(51, 347, 'Rosa', 'Herat');
