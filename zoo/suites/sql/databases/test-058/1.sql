CREATE TABLE wagons (monthly INTEGER, printer_id INTEGER, warden TEXT);
INSERT INTO wagons VALUES
(38, 532, 'Katya'),
(56, 683, 'Katya'),
(7, 770, 'Zison'),
(67, 460, 'Emilio'),
(15, 843, 'Zison'),
(87, 649, 'Emilio'),
(9, 614, 'Emilio'),
(53, 389, 'Katya');
CREATE TABLE murals (rjuvkp TEXT, printer_id INTEGER, stanzas INTEGER);
INSERT INTO murals VALUES
('Edgar', 532, 1),
('Vomir', 683, 85),
('Edgar', 389, 6),
('Vomir', 843, 16),
('Vomir', 770, 96),
('Carmen', 460, 34),
('Carmen', 532, 73),
('Vomir', 460, 99),
('Vomir', 614, 72),
('Carmen', 460, 45);
