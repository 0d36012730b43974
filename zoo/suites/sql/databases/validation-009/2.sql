CREATE TABLE lowax (lawyer TEXT, sesol TEXT, cylinders INTEGER, driver_id INTEGER);
INSERT INTO lowax VALUES
('Boris', 'Plovdiv', 73, 157),
('Marisol', 'Dokim', 67, 423),
('Sipho', 'Dokim', 19, 949),
('Boris', 'Harare', 89, 793),
('Marisol', 'Plovdiv', 82, 699),
('Marisol', 'Harare', 34, 391),
('Sipho', 'Harare', 15, 581),
('Sipho', 'Dokim', 59, 264);
CREATE TABLE tapestries (seeze INTEGER, duration INTEGER, driver_id INTEGER, librarian TEXT, publisher TEXT);
INSERT INTO tapestries VALUES
(66, 2, 264, 'Corfu', 'Agnes'),
(29, 38, 423, 'Izmir', 'Kgngcem'),
(65, 84, 391, 'Corfu', 'Kgngcem'),
(42, 9, 581, 'Izmir', 'Agnes'),
(7, 83, 423, 'Quetta', 'Kgngcem'),
(20, 90, 949, 'Quetta', 'Sipho'),
(99, 25, 581, 'Corfu', 'Sipho'),
(81, 54, 264, 'Quetta', 'Kgngcem'),
(47, 28, 581, 'Izmir', 'Kgngcem'),
(68, 78, 157, 'Quetta', 'Agnes');
