CREATE TABLE dadur (supplier TEXT, hiduck_id INTEGER, snowfall INTEGER, format TEXT, branches INTEGER);
INSERT INTO dadur VALUES
('Natal', 584, 44, 'Palermo', 80),
('Lome', 380, 1, 'Rerezix', 29),
('Natal', 791, 16, 'Rerezix', 22),
('Lome', 264, 51, 'Lome', 13),
('Lome', 643, 42, 'Rerezix', 58),
('Natal', 837, 14, 'Lome', 28),
('Kigali', 269, 71, 'Lome', 53),
('Kigali', 691, 41, 'Palermo', 60);
CREATE TABLE malol (horsepower INTEGER, tenant TEXT, hiduck_id INTEGER);
INSERT INTO malol VALUES
(76, 'Meera', 584),
(18, 'Lanan', 380),
(40, 'Lanan', 691),
(38, 'Lanan', 643),
(37, 'Lanan', 791),
(61, 'Edgar', 264),
(54, 'Lanan', 380),
(13, 'Edgar', 264),
(67, 'Lanan', 837),
(32, 'Meera', 380);
