CREATE TABLE hostels (captain_id INTEGER, soloist TEXT, humidity INTEGER);
INSERT INTO hostels VALUES
(276, 'Cormac', 21),
(395, 'Kavya', 44),
(625, 'Cormac', 74),
(873, 'Kavya', 13),
(136, 'Chester', 94),
(579, 'Chester', 15),
(426, 'Cormac', 23),
(416, 'Kavya', 4);
CREATE TABLE islands (falat INTEGER, captain_id INTEGER, librarian TEXT, hangar TEXT);
INSERT INTO islands VALUES
(40, 416, 'Rosa', 'Quetta'),
(51, 426, 'Saher', 'Herat'),
(27, 625, 'Ama', 'Djwzsrfu'),
(96, 625, 'Rosa', 'Djwzsrfu'),
(74, 873, 'Ama', 'Djwzsrfu'),
(59, 395, 'Ama', 'Quetta'),
(78, 276, 'Rosa', 'Herat'),
(77, 136, 'Saher', 'Herat'),
(95, 136, 'Rosa', 'Quetta'),
(85, 136, 'Saher', 'Djwzsrfu');
