CREATE TABLE dadur (supplier TEXT, hiduck_id INTEGER, snowfall INTEGER, format TEXT, branches INTEGER);
INSERT INTO dadur VALUES
('Kigali', 190, 3, 'Lome', 49),
('Natal', 213, 26, 'Palermo', 50),
('Lome', 699, 24, 'Lome', 61),
('Lome', 805, 38, 'Lome', 25),
('Kigali', 625, 91, 'Rerezix', 78),
('Natal', 212, 97, 'Rerezix', 90),
('Kigali', 831, 65, 'Lome', 28),
('Kigali', 887, 35, 'Palermo', 3);
CREATE TABLE malol (horsepower INTEGER, tenant TEXT, hiduck_id INTEGER);
INSERT INTO malol VALUES
(96, 'Meera', 887),
(1, 'Edgar', 190),
(37, 'Edgar', 805),
(87, 'Lanan', 625),
(73, 'Meera', 831),
(85, 'Lanan', 625),
(60, 'Edgar', 625),
(10, 'Edgar', 887),
(17, 'Lanan', 190),
(86, 'Lanan', 699);
