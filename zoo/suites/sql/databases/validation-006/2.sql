CREATE TABLE xfxshihq (verses INTEGER, juror TEXT, driver TEXT, lawyer_id INTEGER, loce INTEGER);
INSERT INTO xfxshihq VALUES
(35, 'Marisol', 'Zhen', 117, 48),
(62, 'Aino', 'Kaisa', 775, 34),
(34, 'Karim', 'Kaisa', 847, 36),
(70, 'Aino', 'Kavya', 669, 73),
(89, 'Karim', 'Kavya', 973, 61),
(68, 'Marisol', 'Kavya', 744, 85),
(29, 'Aino', 'Zhen', 495, 98),
(88, 'Karim', 'Kaisa', 840, 24);
CREATE TABLE islands (lawyer_id INTEGER, lozuvus INTEGER, organ TEXT);
INSERT INTO islands VALUES
(840, 64, 'Yakima'),
(973, 39, 'Mendoza'),
(495, 7, 'Napier'),
(669, 40, 'Napier'),
(117, 24, 'Mendoza'),
(669, 23, 'Napier'),
(775, 25, 'Mendoza'),
(847, 30, 'Yakima'),
(847, 28, 'Mendoza'),
(775, 17, 'Yakima');
