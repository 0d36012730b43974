CREATE TABLE mirim (rivon INTEGER, juror_id INTEGER, lona INTEGER, lawyer TEXT, hnadochn TEXT);
INSERT INTO mirim VALUES
(16, 332, 12, 'Tiland', 'Plovdiv'),
(69, 789, 8, 'Sipho', 'Cakum'),
(39, 117, 36, 'Tiland', 'Cakum'),
(61, 791, 78, 'Tiland', 'Plovdiv'),
(54, 569, 31, 'Nwoplgm', 'Sucre'),
(42, 692, 54, 'Sipho', 'Cakum'),
(29, 677, 60, 'Nwoplgm', 'Sucre'),
(31, 107, 29, 'Sipho', 'Plovdiv');
CREATE TABLE tailors (verses INTEGER, remedy TEXT, heartbeat INTEGER, juror_id INTEGER);
INSERT INTO tailors VALUES
(81, 'Kyyumnvt', 26, 117),
(51, 'Kyyumnvt', 3, 677),
(65, 'Marisol', 78, 117),
(74, 'Gekit', 80, 117),
(49, 'Marisol', 11, 791),
(6, 'Gekit', 27, 117),
(56, 'Marisol', 63, 107),
(91, 'Kyyumnvt', 66, 789),
(90, 'Kyyumnvt', 28, 692),
(57, 'Gekit', 2, 332);
