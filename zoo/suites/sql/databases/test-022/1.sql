CREATE TABLE kennels (nubose TEXT, mineral_id INTEGER, payload INTEGER, brewer TEXT);
INSERT INTO kennels VALUES
('Skopje', 282, 27, 'Dekir'),
('Accra', 815, 20, 'Dekir'),
('Skopje', 419, 45, 'Adana'),
('Mawelan', 428, 73, 'Suva'),
('Mawelan', 942, 55, 'Dekir'),
('Skopje', 994, 79, 'Adana'),
('Accra', 237, 48, 'Suva'),
('Skopje', 924, 98, 'Adana');
CREATE TABLE chapels (freight INTEGER, mineral_id INTEGER, dirix TEXT);
INSERT INTO chapels VALUES
(86, 994, 'Belem'),
(97, 428, 'Mfgwh'),
(90, 942, 'Belem'),
(64, 815, 'Disolax'),
(72, 419, 'Disolax'),
(69, 237, 'Mfgwh'),
(70, 924, 'Mfgwh'),
(52, 924, 'Disolax'),
(50, 419, 'Disolax'),
(41, 419, 'Belem');
