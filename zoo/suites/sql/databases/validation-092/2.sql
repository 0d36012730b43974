CREATE TABLE hostels (captain_id INTEGER, soloist TEXT, humidity INTEGER);
INSERT INTO hostels VALUES
(587, 'Kavya', 70),
(475, 'Cormac', 73),
(329, 'Chester', 43),
(362, 'Cormac', 47),
(209, 'Kavya', 35),
(627, 'Chester', 9),
(275, 'Cormac', 89),
(179, 'Chester', 23);
CREATE TABLE islands (falat INTEGER, captain_id INTEGER, librarian TEXT, hangar TEXT);
INSERT INTO islands VALUES
(22, 627, 'Rosa', 'Quetta'),
(87, 362, 'Rosa', 'Herat'),
(95, 275, 'Saher', 'Quetta'),
(6, 329, 'Saher', 'Djwzsrfu'),
(77, 362, 'Saher', 'Djwzsrfu'),
(27, 475, 'Ama', 'Djwzsrfu'),
(94, 179, 'Ama', 'Herat'),
(33, 275, 'Saher', 'Djwzsrfu'),
(19, 329, 'Saher', 'Herat'),
(74, 179, 'Rosa', 'Quetta');
