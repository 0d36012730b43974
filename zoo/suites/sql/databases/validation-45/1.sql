CREATE TABLE mirim (rivon INTEGER, juror_id INTEGER, lona INTEGER, lawyer TEXT, hnadochn TEXT);
INSERT INTO mirim VALUES
(71, 149, 74, 'Sipho', 'Plovdiv'),
(40, 986, 12, 'Nwoplgm', 'Sucre'),
(31, 824, 90, 'Sipho', 'Cakum'),
(81, 300, 78, 'Tiland', 'Plovdiv'),
(70, 442, 98, 'Tiland', 'Sucre'),
(47, 477, 87, 'Nwoplgm', 'Cakum'),
(78, 988, 52, 'Tiland', 'Sucre'),
(88, 686, 60, 'Nwoplgm', 'Plovdiv');
CREATE TABLE tailors (verses INTEGER, remedy TEXT, heartbeat INTEGER, juror_id INTEGER);
INSERT INTO tailors VALUES
(91, 'Gekit', 49, 986),
(39, 'Gekit', 95, 986),
(97, 'Kyyumnvt', 13, 442),
(79, 'Marisol', 83, 477),
(38, 'Marisol', 59, 477),
(10, 'Marisol', 80, 824),
(9, 'Marisol', 63, 300),
(3, 'Kyyumnvt', 97, 149),
(52, 'Marisol', 90, 442),
(56, 'Marisol', 21, 986);
