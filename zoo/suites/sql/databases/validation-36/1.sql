CREATE TABLE submarines (hangar TEXT, dockyard_id INTEGER, captain TEXT, frequency INTEGER, cylinders INTEGER);
INSERT INTO submarines VALUES
('Kavya', 836, 'Agnes', 42, 6),
('Kavya', 979, 'Boris', 9, 16),
('Sigrid', 695, 'Locex', 81, 80),
('Kavya', 902, 'Boris', 2, 46),
('Pablo', 340, 'Agnes', 66, 26),
('Pablo', 377, 'Locex', 85, 75),
('Sigrid', 496, 'Boris', 35, 17),
('Sigrid', 911, 'Agnes', 52, 2);
CREATE TABLE tailors (come INTEGER, dockyard_id INTEGER, gide TEXT, factory TEXT);
INSERT INTO tailors VALUES
(39, 902, 'Tocu', 'Stefan'),
(15, 902, 'Tocu', 'Sipho'),
(20, 340, 'Izmir', 'Kaisa'),
(18, 377, 'Izmir', 'Stefan'),
(85, 496, 'Gumalos', 'Sipho'),
(66, 695, 'Izmir', 'Kaisa'),
(82, 340, 'Tocu', 'Kaisa'),
(42, 902, 'Gumalos', 'Stefan'),
(26, 911, 'Gumalos', 'Sipho'),
(80, 836, 'Tocu', 'Sipho');
