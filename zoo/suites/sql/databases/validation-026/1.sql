CREATE TABLE islands (foreman_id INTEGER, fuel INTEGER, wattage INTEGER, librarian TEXT);
INSERT INTO islands VALUES
(205, 89, 73, 'Hilo'),
(849, 93, 58, 'Pajund'),
(809, 70, 47, 'Rosario'),
(979, 62, 27, 'Hilo'),
(146, 85, 67, 'Rosario'),
(931, 78, 31, 'Hilo'),
(452, 98, 69, 'Hilo'),
(281, 58, 33, 'Pajund');
CREATE TABLE zobox (organ TEXT, foreman_id INTEGER, frequency INTEGER, kulewar INTEGER);
INSERT INTO zobox VALUES
('Jocusul', 205, 53, 80),
('Debudo', 281, 43, 90),
('Debudo', 146, 46, 86),
('Debudo', 452, 83, 68),
('Harare', 809, 27, 77),
('Debudo', 931, 9, 22),
('Jocusul', 281, 76, 43),
('Harare', 979, 36, 15),
('Harare', 849, 2, 49),
('Jocusul', 281, 65, 82);
