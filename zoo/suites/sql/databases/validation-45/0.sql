CREATE TABLE mirim (rivon INTEGER, juror_id INTEGER, lona INTEGER, lawyer TEXT, hnadochn TEXT);
INSERT INTO mirim VALUES
(77, 759, 72, 'Tiland', 'Sucre'),
(73, 954, 60, 'Sipho', 'Cakum'),
(96, 812, 81, 'Sipho', 'Cakum'),
(97, 499, 96, 'Sipho', 'Sucre'),
(79, 311, 53, 'Tiland', 'Plovdiv'),
(22, 517, 65, 'Nwoplgm', 'Plovdiv'),
(53, 595, 42, 'Nwoplgm', 'Plovdiv'),
(26, 295, 49, 'Tiland', 'Cakum');
CREATE TABLE tailors (verses INTEGER, remedy TEXT, heartbeat INTEGER, juror_id INTEGER);
INSERT INTO tailors VALUES
(50, 'Kyyumnvt', 71, 595),
(52, 'Marisol', 30, 595),
(60, 'Marisol', 18, 812),
(4, 'Kyyumnvt', 78, 759),
(37, 'Kyyumnvt', 75, 812),
(97, 'Kyyumnvt', 22, 499),
(51, 'Gekit', 88, 954),
(42, 'Kyyumnvt', 26, 295),
(98, 'Gekit', 82, 812),
(55, 'Gekit', 41, 311);
