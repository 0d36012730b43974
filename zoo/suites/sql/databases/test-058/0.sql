CREATE TABLE wagons (monthly INTEGER, printer_id INTEGER, warden TEXT);
INSERT INTO wagons VALUES
(5, 237, 'Katya'),
(76, 828, 'Zison'),
(81, 211, 'Emilio'),
(38, 784, 'Katya'),
(75, 133, 'Emilio'),
(23, 222, 'Katya'),
(90, 239, 'Katya'),
(56, 975, 'Zison');
CREATE TABLE murals (rjuvkp TEXT, printer_id INTEGER, stanzas INTEGER);
INSERT INTO murals VALUES
('Vomir', 239, 70),
('Carmen', 222, 80),
('Edgar', 133, 56),
('Edgar', 975, 58),
('Edgar', 828, 87),
('Carmen', 211, 9),
('Vomir', 211, 21),
('Vomir', 211, 95),
('Edgar', 237, 51),
('Edgar', 222, 72);
