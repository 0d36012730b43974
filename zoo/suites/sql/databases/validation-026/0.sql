CREATE TABLE islands (foreman_id INTEGER, fuel INTEGER, wattage INTEGER, librarian TEXT);
INSERT INTO islands VALUES
(338, 8, 15, 'Hilo'),
(257, 98, 76, 'Hilo'),
(287, 77, 58, 'Pajund'),
(998, 36, 77, 'Rosario'),
(943, 50, 45, 'Hilo'),
(372, 46, 94, 'Hilo'),
(753, 93, 6, 'Rosario'),
(239, 89, 48, 'Pajund');
CREATE TABLE zobox (organ TEXT, foreman_id INTEGER, frequency INTEGER, kulewar INTEGER);
INSERT INTO zobox VALUES
('Harare', 943, 65, 63),
('Harare', 338, 46, 92),
('Harare', 287, 25, 60),
('Jocusul', 372, 89, 38),
('Debudo', 239, 17, 3),
('Debudo', 372, 14, 50),
('Jocusul', 753, 24, 85),
('Debudo', 239, 6, 86),
('Debudo', 943, 8, 43),
('Jocusul', 257, 78, 81);
