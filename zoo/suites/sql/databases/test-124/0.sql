CREATE TABLE zuki (ailment TEXT, fvwljcy_id INTEGER, horsepower INTEGER, consul TEXT);
INSERT INTO zuki VALUES
('Sigax', 399, 46, 'Valeria'),
('Ingrid', 714, 1, 'Daichi'),
('Tigeru', 232, 11, 'Valeria'),
('Tigeru', 218, 35, 'Daichi'),
('Tigeru', 807, 23, 'Folake'),
('Sigax', 362, 88, 'Folake'),
('Tigeru', 627, 33, 'Folake'),
('Ingrid', 444, 9, 'Valeria');
CREATE TABLE camels (fvwljcy_id INTEGER, footage INTEGER, tunamet TEXT, surcharge INTEGER);
INSERT INTO camels VALUES
(807, 64, 'Ivnohtnk', 40),
(714, 72, 'Ivnohtnk', 26),
(807, 2, 'Ivnohtnk', 62),
(399, 53, 'Aarhus', 14),
(627, 1, 'Accra', 7),
(714, 41, 'Accra', 22),
(218, 82, 'Accra', 58),
(399, 3, 'Aarhus', 28),
(444, 7, 'Aarhus', 30),
(218, 75, 'Accra', 74);
