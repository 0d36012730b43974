CREATE TABLE sonnets (teqz_id INTEGER, togun INTEGER, author TEXT, juror TEXT, deva INTEGER);
INSERT INTO sonnets VALUES
(264, 46, 'Sucre', 'Karim', 91),
(283, 36, 'Sucre', 'Dezabul', 7),
(561, 23, 'Gander', 'Karim', 57),
(857, 12, 'Sucre', 'Kavya', 18),
(838, 45, 'Mallaig', 'Kavya', 40),
(809, 51, 'Sucre', 'Kavya', 46),
(920, 8, 'Gander', 'Dezabul', 93),
(346, 7, 'Mallaig', 'Dezabul', 72);
CREATE TABLE tankers (teqz_id INTEGER, mileage INTEGER, duration INTEGER, jani TEXT);
INSERT INTO tankers VALUES
(346, 84, 18, 'Putri'),
(346, 31, 11, 'Sipho'),
(838, 4, 40, 'Noor'),
(346, 3, 63, 'Sipho'),
(264, 61, 62, 'Noor'),
(809, 6, 97, 'Noor'),
(838, 56, 17, 'Sipho'),
(857, 10, 86, 'Noor'),
(346, 8, 30, 'Putri'),
(857, 95, 90, 'Putri');
