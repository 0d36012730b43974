CREATE TABLE jepepex (captain_id INTEGER, hgkb INTEGER, remedy TEXT, ceremony TEXT);
INSERT INTO jepepex VALUES
(106, 34, 'Nmtkvwnc', 'Sipho'),
(176, 10, 'Napier', 'Rosa'),
(910, 23, 'Napier', 'Chester'),
(150, 36, 'Nmtkvwnc', 'Sipho'),
(337, 81, 'Nmtkvwnc', 'Rosa'),
(738, 9, 'Cusco', 'Chester'),
(361, 60, 'Cusco', 'Rosa'),
(619, 75, 'Napier', 'Rosa');
CREATE TABLE penguins (captain_id INTEGER, driver TEXT, juni INTEGER, mileage INTEGER);
INSERT INTO penguins VALUES
(910, 'Corfu', 80, 1),
(176, 'Plovdiv', 22, 92),
(337, 'Corfu', 90, 3),
(176, 'Ohrid', 38, 83),
(738, 'Corfu', 75, 7),
(619, 'Plovdiv', 56, 24),
(910, 'Plovdiv', 53, 54),
(150, 'Ohrid', 67, 18),
(176, 'Ohrid', 43, 19),
(361, 'Ohrid', 7, 37);
