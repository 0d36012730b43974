CREATE TABLE atlases (texture_id INTEGER, surcharge INTEGER, dufol TEXT, footage INTEGER);
INSERT INTO atlases VALUES
(842, 88, 'Kigali', 3),
(262, 75, 'Lome', 91),
(356, 21, 'Lome', 33),
(316, 71, 'Lome', 96),
(921, 14, 'Kigali', 67),
(846, 43, 'Lome', 58),
(204, 16, 'Vilnius', 55),
(378, 98, 'Vilnius', 11);
CREATE TABLE wagons (perimeter INTEGER, cumel TEXT, texture_id INTEGER);
INSERT INTO wagons VALUES
(17, 'Malmo', 921),
(68, 'Ndola', 846),
(45, 'Valletta', 262),
(98, 'Ndola', 921),
(62, 'Valletta', 846),
(28, 'Malmo', 316),
(36, 'Valletta', 262),
(90, 'Valletta', 378),
(61, 'Malmo', 921),
(5, 'Valletta', 204);
