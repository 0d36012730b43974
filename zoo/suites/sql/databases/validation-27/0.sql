CREATE TABLE zsunyc (importer TEXT, fuel INTEGER, fugojo TEXT, dockyard_id INTEGER);
INSERT INTO zsunyc VALUES
('Stefan', 68, 'Uled', 708),
('Stefan', 66, 'Poduris', 233),
('Leila', 86, 'Uled', 660),
('Leila', 37, 'Uled', 365),
('Hodeju', 74, 'Quito', 113),
('Hodeju', 33, 'Poduris', 104),
('Hodeju', 22, 'Poduris', 743),
('Stefan', 71, 'Quito', 345);
CREATE TABLE sezir (nvivoji INTEGER, taha TEXT, dockyard_id INTEGER, strength INTEGER, dxwkoj TEXT);
INSERT INTO sezir VALUES
(46, 'Cormac', 104, 14, 'Albany'),
(69, 'Kavya', 365, 78, 'Mysore'),
(29, 'Cormac', 233, 48, 'Mysore'),
(91, 'Mobet', 104, 59, 'Mysore'),
(56, 'Cormac', 743, 8, 'Albany'),
(12, 'Kavya', 104, 5, 'Albany'),
(92, 'Kavya', 743, 98, 'Luanda'),
(1, 'Cormac', 113, 45, 'Albany'),
(40, 'Mobet', 708, 54, 'Mysore'),
(48, 'Mobet', 345, 67, 'Luanda');
