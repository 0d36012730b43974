CREATE TABLE sede (driver_id INTEGER, hiwebox TEXT, nuvadi INTEGER, wimozir TEXT);
INSERT INTO sede VALUES
(992, 'Bronwen', 21, 'Nikhil'),
(168, 'Marisol', 68, 'Pablo'),
(458, 'Marisol', 81, 'Pablo'),
(203, 'Marisol', 13, 'Nikhil'),
(939, 'Bronwen', 19, 'Cordelia'),
(773, 'Bronwen', 56, 'Nikhil'),
(196, 'Pablo', 28, 'Nikhil'),
(747, 'Pablo', 58, 'Cordelia');
CREATE TABLE moose (vikax INTEGER, nehock TEXT, driver_id INTEGER, wupor INTEGER, ffpxntu TEXT);
INSERT INTO moose VALUES
(26, 'Lojam', 458, 87, 'Tulsa'),
(27, 'Bezal', 939, 93, 'Tulsa'),
(81, 'Lojam', 747, 41, 'Harare'),
(97, 'Lojam', 992, 49, 'Harare'),
(44, 'Bezal', 992, 75, 'Harare'),
(57, 'Lojam', 992, 20, 'Harare'),
(32, 'Bezal', 168, 18, 'Gusores'),
(10, 'Corfu', 773, 29, 'Tulsa'),
(99, 'Corfu', 992, 71, 'Gusores'),
(4, 'Corfu', 939, 90, 'Tulsa');
