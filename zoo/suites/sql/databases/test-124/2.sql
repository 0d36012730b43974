CREATE TABLE zuki (ailment TEXT, fvwljcy_id INTEGER, horsepower INTEGER, consul TEXT);
INSERT INTO zuki VALUES
('Tigeru', 797, 18, 'Daichi'),
('Sigax', 345, 31, 'Valeria'),
('Ingrid', 806, 46, 'Folake'),
('Tigeru', 140, 22, 'Valeria'),
('Ingrid', 818, 71, 'Daichi'),
('Ingrid', 787, 40, 'Folake'),
('Sigax', 838, 61, 'Daichi'),
('Ingrid', 740, 35, 'Folake');
CREATE TABLE camels (fvwljcy_id INTEGER, footage INTEGER, tunamet TEXT, surcharge INTEGER);
INSERT INTO camels VALUES
(345, 77, 'Ivnohtnk', 32),
(345, 83, 'Accra', 14),
(797, 2, 'Accra', 73),
(140, 76, 'Aarhus', 71),
(838, 52, 'Ivnohtnk', 98),
(806, 60, 'Aarhus', 28),
(787, 14, 'Aarhus', 29),
(797, 36, 'Aarhus', 3),
(140, 22, 'Ivnohtnk', 41),
(797, 50, 'Aarhus', 16);
