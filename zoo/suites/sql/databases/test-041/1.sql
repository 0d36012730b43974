CREATE TABLE parrots (rokock TEXT, religion_id INTEGER, department TEXT, jopur INTEGER);
INSERT INTO parrots VALUES
('Ndola', 165, 'Heril', 25),
('Gomatol', 131, 'Winifred', 47),
('Nemaret', 716, 'Heril', 79),
('Ndola', 561, 'Soyeon', 63),
('Nemaret', 524, 'Winifred', 71),
('Gomatol', 844, 'Heril', 30),
('Gomatol', 520, 'Soyeon', 72),
('Ndola', 320, 'Soyeon', 86);
CREATE TABLE ballets (religion_id INTEGER, trainer TEXT, tufarix INTEGER, nickname TEXT);
INSERT INTO ballets VALUES
(716, 'Aarhus', 27, 'Palermo'),
(520, 'Aarhus', 83, 'Provo'),
(844, 'Skopje', 87, 'Palermo'),
(131, 'Cuenca', 40, 'Provo'),
(561, 'Cuenca', 29, 'Fargo'),
(165, 'Skopje', 25, 'Provo'),
(320, 'Skopje', 2, 'Palermo'),
(524, 'Cuenca', 18, 'Fargo'),
(561, 'Aarhus', 52, 'Fargo'),
(131, 'Aarhus', 17, 'Palermo');
