CREATE TABLE tapestries (mileage INTEGER, rotors INTEGER, importer_id INTEGER, sponsor TEXT);
INSERT INTO tapestries VALUES
(51, 56, 998, 'Izmir'),
(90, 77, 520, 'Harare'),
(39, 41, 130, 'Harare'),
(94, 19, 716, 'Izmir'),
(92, 17, 205, 'Izmir'),
(69, 79, 958, 'Napier'),
(10, 71, 213, 'Napier'),
(24, 4, 540, 'Izmir');
CREATE TABLE submarines (notary TEXT, importer_id INTEGER, bafukack INTEGER);
INSERT INTO submarines VALUES
('Caguck', 958, 30),
('Caguck', 130, 92),
('Pofope', 998, 56),
('Pofope', 213, 55),
('Pofope', 540, 83),
('Pofope', 213, 22),
('Thabo', 958, 28),
('Thabo', 716, 77),
('Thabo', 520, 6),
('Pofope', 520, 48);
