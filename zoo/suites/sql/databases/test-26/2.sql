CREATE TABLE wagons (sunlight INTEGER, jeven_id INTEGER, surcharge INTEGER, supplier TEXT);
INSERT INTO wagons VALUES
(93, 170, 56, 'Suva'),
(62, 895, 37, 'Suva'),
(56, 119, 81, 'Suva'),
(86, 590, 60, 'Lome'),
(72, 437, 78, 'Accra'),
(78, 859, 93, 'Lome'),
(42, 862, 18, 'Accra'),
(89, 686, 55, 'Lome');
CREATE TABLE parrots (kizacol INTEGER, sovil INTEGER, jeven_id INTEGER, platform TEXT);
INSERT INTO parrots VALUES
(22, 87, 859, 'Naledi'),
(94, 91, 862, 'Zojubux'),
(72, 30, 119, 'Fito'),
(16, 49, 686, 'Zojubux'),
(48, 74, 170, 'Zojubux'),
(43, 51, 859, 'Fito'),
(95, 66, 590, 'Naledi'),
(28, 83, 170, 'Naledi'),
(74, 58, 170, 'Fito'),
(10, 68, 686, 'Zojubux');
