CREATE TABLE submarines (hangar TEXT, dockyard_id INTEGER, captain TEXT, frequency INTEGER, cylinders INTEGER);
INSERT INTO submarines VALUES
('Kavya', 195, 'Locex', 69, 14),
('Pablo', 887, 'Locex', 4, 25),
('Sigrid', 339, 'Agnes', 48, 41),
('Pablo', 546, 'Agnes', 64, 47),
('Kavya', 104, 'Agnes', 95, 90),
('Kavya', 393, 'Boris', 52, 53),
('Kavya', 515, 'Boris', 41, 15),
('Sigrid', 614, 'Agnes', 19, 8);
CREATE TABLE tailors (come INTEGER, dockyard_id INTEGER, gide TEXT, factory TEXT);
INSERT INTO tailors VALUES
(45, 104, 'Tocu', 'Kaisa'),
(84, 887, 'Izmir', 'Sipho'),
(51, 104, 'Tocu', 'Stefan'),
(39, 546, 'Izmir', 'Kaisa'),
(3, 614, 'Izmir', 'Sipho'),
(28, 339, 'Gumalos', 'Stefan'),
(58, 195, 'Gumalos', 'Sipho'),
(93, 887, 'Izmir', 'Sipho'),
(20, 546, 'Gumalos', 'Sipho'),
(26, 546, 'Gumalos', 'Stefan');
