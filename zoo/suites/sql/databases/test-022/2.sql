CREATE TABLE kennels (nubose TEXT, mineral_id INTEGER, payload INTEGER, brewer TEXT);
INSERT INTO kennels VALUES
('Accra', 888, 75, 'Suva'),
('Skopje', 956, 79, 'Suva'),
('Accra', 448, 37, 'Dekir'),
('Skopje', 760, 80, 'Dekir'),
('Mawelan', 895, 38, 'Dekir'),
('Accra', 806, 63, 'Suva'),
('Accra', 251, 31, 'Adana'),
('Mawelan', 505, 88, 'Adana');
CREATE TABLE chapels (freight INTEGER, mineral_id INTEGER, dirix TEXT);
INSERT INTO chapels VALUES
(44, 806, 'Mfgwh'),
(51, 448, 'Mfgwh'),
(22, 956, 'Belem'),
(80, 505, 'Disolax'),
(63, 505, 'Belem'),
(92, 895, 'Disolax'),
(27, 760, 'Belem'),
(57, 806, 'Disolax'),
(85, 895, 'Belem'),
(61, 895, 'Belem');
