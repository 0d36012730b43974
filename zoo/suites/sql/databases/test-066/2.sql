CREATE TABLE pgfll (witness TEXT, producer_id INTEGER, folas INTEGER);
INSERT INTO pgfll VALUES
('Miwund', 755, 16),
('Rozol', 717, 2),
('Rozol', 817, 33),
('Miwund', 900, 91),
('Cuenca', 100, 86),
('Cuenca', 947, 81),
('Rozol', 496, 43),
('Miwund', 918, 71);
CREATE TABLE zifobir (ballots INTEGER, grower TEXT, horsepower INTEGER, producer_id INTEGER, mineral TEXT);
INSERT INTO zifobir VALUES
(49, 'Bamako', 65, 900, 'Naledi'),
(17, 'Duluth', 54, 900, 'Naledi'),
(55, 'Sizan', 84, 947, 'Naledi'),
(22, 'Sizan', 97, 100, 'Anton'),
(73, 'Duluth', 42, 717, 'Naledi'),
(82, 'Duluth', 90, 817, 'Naledi'),
(46, 'Duluth', 81, 918, 'Naledi'),
(33, 'Bamako', 86, 918, 'Majel'),
(52, 'Duluth', 20, 918, 'Majel'),
(74, 'Bamako', 39, 496, 'Anton');
