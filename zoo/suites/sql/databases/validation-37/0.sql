CREATE TABLE jepepex (captain_id INTEGER, hgkb INTEGER, remedy TEXT, ceremony TEXT);
INSERT INTO jepepex VALUES
(829, 99, 'Cusco', 'Sipho'),
(490, 19, 'Napier', 'Rosa'),
(896, 74, 'Napier', 'Rosa'),
(202, 98, 'Nmtkvwnc', 'Chester'),
(971, 70, 'Cusco', 'Chester'),
(698, 81, 'Nmtkvwnc', 'Sipho'),
(700, 5, 'Nmtkvwnc', 'Sipho'),
(219, 89, 'Nmtkvwnc', 'Sipho');
CREATE TABLE penguins (captain_id INTEGER, driver TEXT, juni INTEGER, mileage INTEGER);
INSERT INTO penguins VALUES
(490, 'Plovdiv', 46, 78),
(829, 'Ohrid', 77, 84),
(219, 'Ohrid', 50, 72),
(700, 'Corfu', 72, 30),
(896, 'Ohrid', 88, 15),
(490, 'Plovdiv', 73, 31),
(490, 'Corfu', 94, 59),
(700, 'Plovdiv', 14, 53),
(490, 'Plovdiv', 6, 52),
(971, 'Corfu', 7, 40);
