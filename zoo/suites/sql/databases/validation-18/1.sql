CREATE TABLE sede (driver_id INTEGER, hiwebox TEXT, nuvadi INTEGER, wimozir TEXT);
INSERT INTO sede VALUES
(143, 'Pablo', 33, 'Pablo'),
(638, 'Marisol', 79, 'Pablo'),
(673, 'Bronwen', 32, 'Nikhil'),
(667, 'Bronwen', 78, 'Pablo'),
(967, 'Bronwen', 39, 'Nikhil'),
(759, 'Marisol', 50, 'Nikhil'),
(872, 'Pablo', 73, 'Cordelia'),
(210, 'Marisol', 80, 'Cordelia');
CREATE TABLE moose (vikax INTEGER, nehock TEXT, driver_id INTEGER, wupor INTEGER, ffpxntu TEXT);
INSERT INTO moose VALUES
(20, 'Corfu', 673, 12, 'Gusores'),
(62, 'Bezal', 673, 91, 'Tulsa'),
(5, 'Bezal', 638, 1, 'Gusores'),
(50, 'Bezal', 667, 87, 'Tulsa'),
(40, 'Bezal', 673, 47, 'Gusores'),
(97, 'Corfu', 210, 8, 'Harare'),
(85, 'Lojam', 759, 52, 'Harare'),
(14, 'Lojam', 143, 16, 'Gusores'),
(75, 'Corfu', 143, 31, 'Gusores'),
(76, 'Bezal', 967, 42, 'Gusores');
