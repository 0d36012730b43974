CREATE TABLE dadur (supplier TEXT, hiduck_id INTEGER, snowfall INTEGER, format TEXT, branches INTEGER);
INSERT INTO dadur VALUES
('Lome', 951, 49, 'Lome', 18),
('Natal', 510, 13, 'Rerezix', 84),
('Natal', 250, 38, 'Rerezix', 13),
('Lome', 820, 74, 'Rerezix', 80),
('Kigali', 111, 71, 'Palermo', 78),
('Kigali', 361, 88, 'Palermo', 76),
('Lome', 244, 18, 'Palermo', 79),
('Natal', 521, 11, 'Lome', 35);
CREATE TABLE malol (horsepower INTEGER, tenant TEXT, hiduck_id INTEGER);
INSERT INTO malol VALUES
(9, 'Edgar', 111),
(65, 'Edgar', 361),
(72, 'Meera', 521),
(37, 'Meera', 361),
(12, 'Lanan', 521),
(28, 'Edgar', 111),
(56, 'Meera', 111),
(76, 'Lanan', 820),
(49, 'Edgar', 510),
(86, 'Meera', 951);
