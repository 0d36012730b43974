CREATE TABLE lowax (lawyer TEXT, sesol TEXT, cylinders INTEGER, driver_id INTEGER);
INSERT INTO lowax VALUES
('Marisol', 'Harare', 67, 459),
('Boris', 'Plovdiv', 14, 567),
('Boris', 'Harare', 1, 650),
('Marisol', 'Dokim', 4, 526),
('Sipho', 'Dokim', 61, 455),
('Marisol', 'Dokim', 46, 847),
('Sipho', 'Plovdiv', 69, 639),
('Sipho', 'Dokim', 25, 267);
CREATE TABLE tapestries (seeze INTEGER, duration INTEGER, driver_id INTEGER, librarian TEXT, publisher TEXT);
INSERT INTO tapestries VALUES
(66, 92, 526, 'Quetta', 'Kgngcem'),
(23, 80, 267, 'Izmir', 'Agnes'),
(69, 32, 526, 'Quetta', 'Agnes'),
(58, 78, 847, 'Corfu', 'Agnes'),
(91, 86, 459, 'Izmir', 'Kgngcem'),
(74, 82, 459, 'Corfu', 'Sipho'),
(47, 25, 847, 'Quetta', 'Kgngcem'),
(68, 28, 459, 'Corfu', 'Sipho'),
(10, 77, 267, 'Corfu', 'Kgngcem'),
(34, 18, 455, 'Izmir', 'Agnes');
