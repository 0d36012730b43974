CREATE TABLE atlases (texture_id INTEGER, surcharge INTEGER, dufol TEXT, footage INTEGER);
INSERT INTO atlases VALUES
(896, 60, 'Lome', 6),
(824, 80, 'Lome', 28),
(885, 10, 'Vilnius', 77),
(809, 28, 'Kigali', 57),
(868, 84, 'Vilnius', 49),
(326, 61, 'Kigali', 15),
(222, 22, 'Kigali', 33),
(765, 44, 'Kigali', 25);
CREATE TABLE wagons (perimeter INTEGER, cumel TEXT, texture_id INTEGER);
INSERT INTO wagons VALUES
(68, 'Malmo', 222),
(49, 'Valletta', 809),
(47, 'Malmo', 896),
(78, 'Malmo', 326),
(8, 'Malmo', 765),
(36, 'Valletta', 824),
(10, 'Valletta', 765),
(91, 'Ndola', 222),
(21, 'Valletta', 809),
(94, 'Ndola', 765);
