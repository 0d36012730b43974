CREATE TABLE xfxshihq (verses INTEGER, juror TEXT, driver TEXT, lawyer_id INTEGER, loce INTEGER);
INSERT INTO xfxshihq VALUES
(16, 'Karim', 'Kavya', 727, 38),
(68, 'Marisol', 'Zhen', 626, 18),
(49, 'Marisol', 'Zhen', 782, 69),
(33, 'Karim', 'Kavya', 787, 24),
(81, 'Karim', 'Kaisa', 394, 9),
(43, 'Aino', 'Zhen', 713, 55),
(59, 'Aino', 'Kaisa', 333, 28),
(90, 'Aino', 'Kaisa', 392, 58);
CREATE TABLE islands (lawyer_id INTEGER, lozuvus INTEGER, organ TEXT);
INSERT INTO islands VALUES
(626, 25, 'Napier'),
(782, 30, 'Yakima'),
(713, 49, 'Mendoza'),
(626, 85, 'Mendoza'),
(333, 90, 'Yakima'),
(782, 9, 'Yakima'),
(394, 36, 'Mendoza'),
(787, 5, 'Mendoza'),
(782, 43, 'Mendoza'),
(626, 23, 'Napier');
