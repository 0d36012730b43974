CREATE TABLE lowax (lawyer TEXT, sesol TEXT, cylinders INTEGER, driver_id INTEGER);
INSERT INTO lowax VALUES
('Sipho', 'Dokim', 11, 387),
('Marisol', 'Dokim', 72, 507),
('Marisol', 'Harare', 90, 102),
('Sipho', 'Dokim', 41, 177),
('Sipho', 'Dokim', 88, 698),
('Marisol', 'Plovdiv', 57, 168),
('Boris', 'Plovdiv', 1, 594),
('Boris', 'Harare', 42, 251);
CREATE TABLE tapestries (seeze INTEGER, duration INTEGER, driver_id INTEGER, librarian TEXT, publisher TEXT);
INSERT INTO tapestries VALUES
(36, 28, 168, 'Quetta', 'Kgngcem'),
(29, 1, 251, 'Corfu', 'Sipho'),
(77, 3, 102, 'Corfu', 'Sipho'),
(98, 82, 168, 'Quetta', 'Agnes'),
(5, 7, 102, 'Corfu', 'Kgngcem'),
(47, 72, 698, 'Izmir', 'Sipho'),
(65, 19, 507, 'Corfu', 'Agnes'),
(70, 38, 177, 'Izmir', 'Kgngcem'),
(15, 9, 177, 'Quetta', 'Kgngcem'),
(35, 25, 594, 'Corfu', 'Kgngcem');
