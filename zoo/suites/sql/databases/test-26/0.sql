CREATE TABLE wagons (sunlight INTEGER, jeven_id INTEGER, surcharge INTEGER, supplier TEXT);
INSERT INTO wagons VALUES
(4, 898, 8, 'Suva'),
(49, 974, 84, 'Lome'),
(62, 662, 63, 'Lome'),
(83, 215, 70, 'Accra'),
(18, 168, 36, 'Accra'),
(61, 216, 4, 'Lome'),
(41, 585, 26, 'Accra'),
(66, 454, 68, 'Suva');
CREATE TABLE parrots (kizacol INTEGER, sovil INTEGER, jeven_id INTEGER, platform TEXT);
INSERT INTO parrots VALUES
(67, 85, 585, 'Naledi'),
(83, 44, 454, 'Naledi'),
(87, 51, 662, 'Naledi'),
(2, 62, 168, 'Zojubux'),
(48, 45, 215, 'Fito'),
(14, 82, 168, 'Fito'),
(34, 6, 898, 'Fito'),
(81, 50, 585, 'Fito'),
(55, 32, 585, 'Zojubux'),
(5, 49, 585, 'Fito');
