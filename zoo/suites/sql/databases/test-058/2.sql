CREATE TABLE wagons (monthly INTEGER, printer_id INTEGER, warden TEXT);
INSERT INTO wagons VALUES
(13, 986, 'Zison'),
(86, 606, 'Katya'),
(90, 336, 'Emilio'),
(57, 672, 'Katya'),
(38, 899, 'Zison'),
(97, 661, 'Zison'),
(66, 974, 'Katya'),
(61, 605, 'Emilio');
CREATE TABLE murals (rjuvkp TEXT, printer_id INTEGER, stanzas INTEGER);
INSERT INTO murals VALUES
('Edgar', 899, 14),
('Carmen', 899, 47),
('Carmen', 986, 41),
('Edgar', 605, 87),
('Edgar', 336, 27),
('Vomir', 899, 1),
('Vomir', 899, 5),
('Vomir', 661, 28),
('Vomir', 672, 46),
('Carmen', 661, 45);
