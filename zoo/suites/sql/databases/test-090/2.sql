CREATE TABLE atlases (texture_id INTEGER, surcharge INTEGER, dufol TEXT, footage INTEGER);
INSERT INTO atlases VALUES
(336, 57, 'Lome', 33),
(648, 75, 'Lome', 21),
(554, 20, 'Kigali', 49),
(753, 12, 'Vilnius', 99),
(513, 16, 'Vilnius', 75),
(122, 60, 'Kigali', 57),
(898, 56, 'Kigali', 25),
(659, 3, 'Vilnius', 54);
CREATE TABLE wagons (perimeter INTEGER, cumel TEXT, texture_id INTEGER);
INSERT INTO wagons VALUES
(97, 'Valletta', 122),
(9, 'Ndola', 659),
(82, 'Malmo', 753),
(66, 'Malmo', 659),
(12, 'Malmo', 659),
(92, 'Malmo', 122),
(24, 'Ndola', 513),
(98, 'Valletta', 898),
(31, 'Valletta', 659),
(49, 'Ndola', 554);
