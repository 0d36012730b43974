CREATE TABLE sonnets (teqz_id INTEGER, togun INTEGER, author TEXT, juror TEXT, deva INTEGER);
INSERT INTO sonnets VALUES
(603, 39, 'Mallaig', 'Kavya', 47),
(334, 50, 'Mallaig', 'Karim', 11),
(184, 21, 'Sucre', 'Dezabul', 48),
(981, 19, 'Mallaig', 'Kavya', 14),
(500, 36, 'Gander', 'Kavya', 66),
(486, 18, 'Gander', 'Karim', 51),
(428, 38, 'Sucre', 'Dezabul', 75),
(241, 22, 'Gander', 'Karim', 57);
CREATE TABLE tankers (teqz_id INTEGER, mileage INTEGER, duration INTEGER, jani TEXT);
INSERT INTO tankers VALUES
(981, 88, 73, 'Putri'),
(500, 50, 95, 'Putri'),
(428, 62, 64, 'Putri'),
(241, 46, 2, 'Noor'),
(334, 47, 32, 'Noor'),
(334, 40, 67, 'Putri'),
(184, 75, 52, 'Sipho'),
(334, 31, 49, 'Putri'),
(603, 72, 46, 'Sipho'),
(500, 97, 97, 'Sipho');
