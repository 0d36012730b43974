CREATE TABLE submarines (hangar TEXT, dockyard_id INTEGER, captain TEXT, frequency INTEGER, cylinders INTEGER);
INSERT INTO submarines VALUES
('Pablo', 569, 'Agnes', 37, 62),
('Kavya', 783, 'Locex', 53, 31),
('Pablo', 870, 'Boris', 56, 73),
('Sigrid', 408, 'Locex', 33, 19),
('Pablo', 619, 'Agnes', 38, 58),
('Kavya', 726, 'Boris', 44, 36),
('Sigrid', 238, 'Agnes', 81, 53),
('Sigrid', 823, 'Boris', 46, 27);
CREATE TABLE tailors (come INTEGER, dockyard_id INTEGER, gide TEXT, factory TEXT);
INSERT INTO tailors VALUES
(11, 726, 'Izmir', 'Sipho'),
(41, 569, 'Izmir', 'Stefan'),
(93, 408, 'Tocu', 'Sipho'),
(50, 619, 'Gumalos', 'Sipho'),
(3, 870, 'Tocu', 'Kaisa'),
(67, 569, 'Izmir', 'Stefan'),
(89, 823, 'Gumalos', 'Sipho'),
(37, 783, 'Izmir', 'Stefan'),
(79, 408, 'Gumalos', 'Sipho'),
(91, 823, 'Izmir', 'Kaisa');
