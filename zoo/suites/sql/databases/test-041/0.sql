CREATE TABLE parrots (rokock TEXT, religion_id INTEGER, department TEXT, jopur INTEGER);
INSERT INTO parrots VALUES
('Ndola', 934, 'Heril', 31),
('Nemaret', 718, 'Winifred', 54),
('Ndola', 260, 'Heril', 60),
('Gomatol', 988, 'Soyeon', 87),
('Gomatol', 795, 'Winifred', 70),
('Gomatol', 264, 'Soyeon', 37),
('Ndola', 495, 'Winifred', 72),
('Nemaret', 197, 'Heril', 44);
CREATE TABLE ballets (religion_id INTEGER, trainer TEXT, tufarix INTEGER, nickname TEXT);
INSERT INTO ballets VALUES
(264, 'Cuenca', 8, 'Fargo'),
(795, 'Cuenca', 59, 'Palermo'),
(718, 'Aarhus', 52, 'Provo'),
(264, 'Aarhus', 57, 'Palermo'),
(495, 'Aarhus', 66, 'Provo'),
(718, 'Skopje', 3, 'Fargo'),
(495, 'Skopje', 54, 'Palermo'),
(495, 'Cuenca', 94, 'Provo'),
(260, 'Aarhus', 14, 'Fargo'),
(495, 'Cuenca', 86, 'Provo');
