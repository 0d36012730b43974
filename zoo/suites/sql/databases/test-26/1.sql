CREATE TABLE wagons (sunlight INTEGER, jeven_id INTEGER, surcharge INTEGER, supplier TEXT);
INSERT INTO wagons VALUES
(11, 510, 84, 'Suva'),
(26, 745, 30, 'Lome'),
(40, 782, 45, 'Accra'),
(54, 862, 53, 'Accra'),
(92, 725, 67, 'Suva'),
(73, 295, 8, 'Lome'),
(13, 263, 7, 'Lome'),
(37, 849, 92, 'Suva');
CREATE TABLE parrots (kizacol INTEGER, sovil INTEGER, jeven_id INTEGER, platform TEXT);
INSERT INTO parrots VALUES
(29, 26, 295, 'Naledi'),
(6, 17, 295, 'Zojubux'),
(15, 88, 849, 'Zojubux'),
(86, 91, 862, 'Fito'),
(95, 53, 745, 'Fito'),
(34, 79, 849, 'Zojubux'),
(25, 52, 263, 'Fito'),
(47, 2, 849, 'Fito'),
(33, 72, 263, 'Naledi'),
(30, 93, 725, 'Zojubux');
