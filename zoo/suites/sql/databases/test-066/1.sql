CREATE TABLE pgfll (witness TEXT, producer_id INTEGER, folas INTEGER);
INSERT INTO pgfll VALUES
('Miwund', 439, 43),
('Rozol', 132, 22),
('Miwund', 365, 98),
('Rozol', 507, 71),
('Cuenca', 886, 33),
('Miwund', 756, 10),
('Cuenca', 601, 5),
('Miwund', 599, 35);
CREATE TABLE zifobir (ballots INTEGER, grower TEXT, horsepower INTEGER, producer_id INTEGER, mineral TEXT);
INSERT INTO zifobir VALUES
(71, 'Sizan', 30, 599, 'Majel'),
(87, 'Bamako', 52, 599, 'Anton'),
(91, 'Bamako', 40, 365, 'Anton'),
(84, 'Bamako', 43, 599, 'Majel'),
(26, 'Sizan', 5, 886, 'Naledi'),
(95, 'Bamako', 7, 601, 'Anton'),
(78, 'Duluth', 25, 365, 'Naledi'),
(25, 'Sizan', 16, 507, 'Anton'),
(88, 'Duluth', 38, 439, 'Naledi'),
(97, 'Sizan', 75, 507, 'Anton');
