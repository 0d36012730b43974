CREATE TABLE xfxshihq (verses INTEGER, juror TEXT, driver TEXT, lawyer_id INTEGER, loce INTEGER);
INSERT INTO xfxshihq VALUES
(94, 'Aino', 'Zhen', 214, 43),
(13, 'Karim', 'Kavya', 514, 42),
(1, 'Karim', 'Kaisa', 627, 72),
(87, 'Marisol', 'Kaisa', 409, 39),
(40, 'Marisol', 'Kaisa', 903, 74),
(68, 'Aino', 'Zhen', 367, 21),
(70, 'Aino', 'Zhen', 504, 24),
(34, 'Karim', 'Kavya', 353, 92);
CREATE TABLE islands (lawyer_id INTEGER, lozuvus INTEGER, organ TEXT);
INSERT INTO islands VALUES
(353, 39, 'Mendoza'),
(367, 13, 'Napier'),
(409, 12, 'Mendoza'),
(353, 9, 'Yakima'),
(514, 30, 'Yakima'),
(353, 84, 'Yakima'),
(903, 75, 'Napier'),
(214, 83, 'Mendoza'),
(409, 69, 'Yakima'),
(504, 62, 'Mendoza');
