CREATE TABLE islands (foreman_id INTEGER, fuel INTEGER, wattage INTEGER, librarian TEXT);
INSERT INTO islands VALUES
(240, 60, 86, 'Pajund'),
(578, 99, 19, 'Hilo'),
(594, 66, 93, 'Hilo'),
(651, 64, 67, 'Pajund'),
(507, 80, 85, 'Pajund'),
(844, 42, 39, 'Hilo'),
(581, 6, 8, 'Rosario'),
(798, 81, 61, 'Rosario');
CREATE TABLE zobox (organ TEXT, foreman_id INTEGER, frequency INTEGER, kulewar INTEGER);
INSERT INTO zobox VALUES
('Jocusul', 594, 27, 40),
('Harare', 844, 67, 63),
('Jocusul', 798, 76, 91),
('Debudo', 798, 26, 77),
('Debudo', 578, 54, 27),
('Debudo', 581, 84, 72),
('Harare', 581, 46, 98),
('Debudo', 798, 68, 31),
('Harare', 240, 28, 49),
('Jocusul', 651, 92, 33);
