CREATE TABLE tapestries (mileage INTEGER, rotors INTEGER, importer_id INTEGER, sponsor TEXT);
INSERT INTO tapestries VALUES
(79, 78, 385, 'Izmir'),
(58, 39, 302, 'Harare'),
(5, 84, 898, 'Harare'),
(56, 80, 962, 'Harare'),
(69, 46, 747, 'Napier'),
(64, 69, 968, 'Izmir'),
(70, 79, 296, 'Harare'),
(16, 65, 287, 'Napier');
CREATE TABLE submarines (notary TEXT, importer_id INTEGER, bafukack INTEGER);
INSERT INTO submarines VALUES
('Thabo', 302, 12),
('Thabo', 898, 10),
('Caguck', 747, 81),
('Thabo', 898, 87),
('Thabo', 296, 18),
('Thabo', 747, 41),
('Pofope', 296, 88),
('Caguck', 287, 54),
('Thabo', 302, 60),
('Pofope', 962, 48);
