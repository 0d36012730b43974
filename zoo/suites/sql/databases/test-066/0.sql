CREATE TABLE pgfll (witness TEXT, producer_id INTEGER, folas INTEGER);
INSERT INTO pgfll VALUES
('Miwund', 289, 6),
('Cuenca', 532, 2),
('Miwund', 425, 25),
('Rozol', 333, 11),
('Cuenca', 934, 71),
('Cuenca', 339, 55),
('Rozol', 499, 16),
('Miwund', 571, 33);
CREATE TABLE zifobir (ballots INTEGER, grower TEXT, horsepower INTEGER, producer_id INTEGER, mineral TEXT);
INSERT INTO zifobir VALUES
(63, 'Duluth', 43, 934, 'Majel'),
(51, 'Bamako', 35, 289, 'Anton'),
(92, 'Duluth', 72, 425, 'Majel'),
(59, 'Sizan', 14, 934, 'Anton'),
(12, 'Duluth', 95, 339, 'Naledi'),
(91, 'Bamako', 68, 934, 'Anton'),
(56, 'Bamako', 70, 934, 'Naledi'),
(71, 'Bamako', 41, 333, 'Anton'),
(23, 'Sizan', 74, 571, 'Naledi'),
(27, 'Duluth', 40, 425, 'Anton');
