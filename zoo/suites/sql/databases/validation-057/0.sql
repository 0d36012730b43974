CREATE TABLE sonnets (teqz_id INTEGER, togun INTEGER, author TEXT, juror TEXT, deva INTEGER);
INSERT INTO sonnets VALUES
(267, 9, 'Gander', 'Kavya', 52),
(431, 2, 'Sucre', 'Dezabul', 24),
(365, 19, 'Sucre', 'Karim', 99),
(422, 36, 'Sucre', 'Karim', 80),
(868, 95, 'Mallaig', 'Dezabul', 41),
(374, 75, 'Mallaig', 'Kavya', 95),
(370, 43, 'Gander', 'Karim', 79),
(383, 41, 'Mallaig', 'Dezabul', 48);
CREATE TABLE tankers (teqz_id INTEGER, mileage INTEGER, duration INTEGER, jani TEXT);
INSERT INTO tankers VALUES
(365, 76, 71, 'Putri'),
(868, 59, 23, 'Noor'),
(431, 19, 92, 'Noor'),
(431, 82, 49, 'Noor'),
(365, 35, 91, 'Putri'),
(267, 1, 29, 'Putri'),
(868, 51, 41, 'Sipho'),
(431, 10, 66, 'Sipho'),
(422, 21, 90, 'Noor'),
(370, 78, 75, 'Putri');
