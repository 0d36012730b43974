CREATE TABLE zuki (ailment TEXT, fvwljcy_id INTEGER, horsepower INTEGER, consul TEXT);
INSERT INTO zuki VALUES
('Sigax', 930, 58, 'Folake'),
('Ingrid', 278, 11, 'Valeria'),
('Sigax', 769, 41, 'Valeria'),
('Ingrid', 905, 4, 'Folake'),
('Tigeru', 286, 82, 'Daichi'),
('Tigeru', 485, 22, 'Daichi'),
('Ingrid', 852, 35, 'Valeria'),
('Sigax', 950, 73, 'Valeria');
CREATE TABLE camels (fvwljcy_id INTEGER, footage INTEGER, tunamet TEXT, surcharge INTEGER);
INSERT INTO camels VALUES
(278, 91, 'Accra', 97),
(485, 51, 'Ivnohtnk', 75),
(769, 80, 'Ivnohtnk', 92),
(286, 37, 'Aarhus', 12),
(485, 46, 'Accra', 53),
(950, 92, 'Ivnohtnk', 9),
(769, 40, 'Aarhus', 28),
(930, 14, 'Aarhus', 98),
(286, 83, 'Aarhus', 80),
(852, 97, 'Ivnohtnk', 94);
