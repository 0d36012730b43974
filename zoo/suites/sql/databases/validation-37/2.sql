CREATE TABLE jepepex (captain_id INTEGER, hgkb INTEGER, remedy TEXT, ceremony TEXT);
INSERT INTO jepepex VALUES
(126, 23, 'Nmtkvwnc', 'Sipho'),
(595, 92, 'Nmtkvwnc', 'Chester'),
(235, 1, 'Napier', 'Sipho'),
(747, 44, 'Napier', 'Chester'),
(784, 96, 'Cusco', 'Sipho'),
(849, 62, 'Napier', 'Rosa'),
(453, 38, 'Cusco', 'Rosa'),
(468, 51, 'Cusco', 'Rosa');
CREATE TABLE penguins (captain_id INTEGER, driver TEXT, juni INTEGER, mileage INTEGER);
INSERT INTO penguins VALUES
(453, 'Ohrid', 10, 27),
(453, 'Plovdiv', 78, 83),
(468, 'Ohrid', 21, 56),
(126, 'Ohrid', 98, 59),
(126, 'Ohrid', 11, 45),
(595, 'Corfu', 23, 73),
(235, 'Plovdiv', 93, 32),
(468, 'Corfu', 64, 11),
(784, 'Ohrid', 37, 55),
(453, 'Plovdiv', 96, 26);
