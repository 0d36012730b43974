CREATE TABLE kennels (nubose TEXT, mineral_id INTEGER, payload INTEGER, brewer TEXT);
INSERT INTO kennels VALUES
('Skopje', 220, 57, 'Suva'),
('Skopje', 886, 62, 'Suva'),
('Mawelan', 434, 46, 'Adana'),
('Mawelan', 709, 12, 'Suva'),
('Accra', 716, 99, 'Adana'),
('Accra', 938, 90, 'Dekir'),
('Mawelan', 920, 61, 'Dekir'),
('Skopje', 187, 79, 'Dekir');
CREATE TABLE chapels (freight INTEGER, mineral_id INTEGER, dirix TEXT);
INSERT INTO chapels VALUES
(64, 187, 'Disolax'),
(60, 709, 'Belem'),
(77, 938, 'Disolax'),
(5, 716, 'Mfgwh'),
(66, 938, 'Mfgwh'),
(26, 938, 'Belem'),
(97, 886, 'Disolax'),
(70, 709, 'Mfgwh'),
(92, 220, 'Disolax'),
(1, 886, 'Disolax');
