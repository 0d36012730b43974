CREATE TABLE zsunyc (importer TEXT, fuel INTEGER, fugojo TEXT, dockyard_id INTEGER);
INSERT INTO zsunyc VALUES
('Stefan', 57, 'Poduris', 751),
('Hodeju', 80, 'Uled', 305),
('Stefan', 38, 'Poduris', 437),
('Hodeju', 60, 'Quito', 578),
('Leila', 54, 'Uled', 109),
('Leila', 86, 'Quito', 318),
('Leila', 72, 'Poduris', 378),
('Leila', 33, 'Quito', 610);
CREATE TABLE sezir (nvivoji INTEGER, taha TEXT, dockyard_id INTEGER, strength INTEGER, dxwkoj TEXT);
INSERT INTO sezir VALUES
(7, 'Mobet', 437, 14, 'Mysore'),
(58, 'Kavya', 578, 22, 'Albany'),
(59, 'Cormac', 751, 59, 'Luanda'),
(82, 'Kavya', 109, 41, 'Mysore'),
(80, 'Mobet', 318, 29, 'Luanda'),
(73, 'Kavya', 305, 7, 'Luanda'),
(16, 'Cormac', 305, 93, 'Albany'),
(13, 'Mobet', 305, 79, 'Mysore'),
(40, 'Cormac', 318, 74, 'Albany'),
(53, 'Cormac', 610, 17, 'Luanda');
