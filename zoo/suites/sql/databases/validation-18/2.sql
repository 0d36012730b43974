CREATE TABLE sede (driver_id INTEGER, hiwebox TEXT, nuvadi INTEGER, wimozir TEXT);
INSERT INTO sede VALUES
(586, 'Bronwen', 88, 'Pablo'),
(694, 'Bronwen', 53, 'Cordelia'),
(851, 'Pablo', 33, 'Pablo'),
(393, 'Marisol', 65, 'Nikhil'),
(513, 'Pablo', 85, 'Pablo'),
(710, 'Bronwen', 7, 'Cordelia'),
(200, 'Marisol', 99, 'Nikhil'),
(781, 'Bronwen', 36, 'Cordelia');
CREATE TABLE moose (vikax INTEGER, nehock TEXT, driver_id INTEGER, wupor INTEGER, ffpxntu TEXT);
INSERT INTO moose VALUES
(67, 'Bezal', 200, 83, 'Harare'),
(42, 'Lojam', 710, 12, 'Gusores'),
(16, 'Lojam', 694, 92, 'Gusores'),
(28, 'Lojam', 781, 61, 'Harare'),
(30, 'Corfu', 710, 65, 'Tulsa'),
(60, 'Corfu', 586, 62, 'Harare'),
(23, 'Lojam', 586, 64, 'Gusores'),
(47, 'Lojam', 851, 10, 'Gusores'),
(55, 'Bezal', 513, 82, 'Tulsa'),
(71, 'Corfu', 513, 69, 'Tulsa');
