CREATE TABLE parrots (rokock TEXT, religion_id INTEGER, department TEXT, jopur INTEGER);
INSERT INTO parrots VALUES
('Nemaret', 635, 'Soyeon', 36),
('Ndola', 356, 'Winifred', 49),
('Nemaret', 261, 'Heril', 80),
('Gomatol', 373, 'Winifred', 26),
('Gomatol', 866, 'Soyeon', 99),
('Gomatol', 290, 'Heril', 27),
('Ndola', 443, 'Soyeon', 88),
('Gomatol', 416, 'Soyeon', 24);
CREATE TABLE ballets (religion_id INTEGER, trainer TEXT, tufarix INTEGER, nickname TEXT);
INSERT INTO ballets VALUES
(416, 'Cuenca', 60, 'Provo'),
(416, 'Skopje', 1, 'Provo'),
(290, 'Aarhus', 93, 'Fargo'),
(866, 'Cuenca', 67, 'Provo'),
(635, 'Skopje', 19, 'Palermo'),
(635, 'Cuenca', 99, 'Palermo'),
(866, 'Cuenca', 3, 'Fargo'),
(635, 'Skopje', 52, 'Fargo'),
(443, 'Aarhus', 14, 'Palermo'),
(290, 'Skopje', 56, 'Fargo');
