CREATE TABLE zsunyc (importer TEXT, fuel INTEGER, fugojo TEXT, dockyard_id INTEGER);
INSERT INTO zsunyc VALUES
('Leila', 38, 'Uled', 704),
('Hodeju', 58, 'Poduris', 477),
('Stefan', 46, 'Poduris', 601),
('Leila', 83, 'Quito', 810),
('Stefan', 78, 'Poduris', 978),
('Leila', 13, 'Quito', 470),
('Leila', 94, 'Uled', 354),
('Hodeju', 11, 'Quito', 647);
CREATE TABLE sezir (nvivoji INTEGER, taha TEXT, dockyard_id INTEGER, strength INTEGER, dxwkoj TEXT);
INSERT INTO sezir VALUES
(4, 'Mobet', 601, 51, 'Mysore'),
(12, 'Kavya', 477, 59, 'Mysore'),
(86, 'Cormac', 704, 98, 'Mysore'),
(27, 'Mobet', 354, 42, 'Luanda'),
(5, 'Kavya', 601, 58, 'Albany'),
(19, 'Mobet', 647, 71, 'Albany'),
(93, 'Mobet', 810, 55, 'Luanda'),
(54, 'Mobet', 470, 66, 'Luanda'),
(49, 'Kavya', 704, 90, 'Albany'),
(51, 'Cormac', 470, 18, 'Mysore');
