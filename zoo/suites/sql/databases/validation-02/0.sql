CREATE TABLE tapestries (mileage INTEGER, rotors INTEGER, importer_id INTEGER, sponsor TEXT);
INSERT INTO tapestries VALUES
(31, 44, 604, 'Napier'),
(93, 74, 580, 'Izmir'),
(20, 27, 493, 'Izmir'),
(84, 29, 815, 'Harare'),
(87, 82, 592, 'Izmir'),
(7, 77, 931, 'Napier'),
(43, 43, 536, 'Napier'),
(35, 21, 123, 'Harare');
CREATE TABLE submarines (notary TEXT, importer_id INTEGER, bafukack INTEGER);
INSERT INTO submarines VALUES
('Thabo', 931, 42),
('Thabo', 592, 87),
('Thabo', 931, 58),
('Caguck', 493, 86),
('Pofope', 592, 95),
('Pofope', 580, 43),
('Caguck', 815, 44),
('Thabo', 536, 59),
('Thabo', 604, 4),
('Caguck', 815, 62);
