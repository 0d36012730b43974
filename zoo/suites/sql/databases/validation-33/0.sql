CREATE TABLE pupils (soloist TEXT, canal TEXT, postage INTEGER, duration INTEGER, notary_id INTEGER);
INSERT INTO pupils VALUES
('Kaunas', 'Xaml', 37, 38, 959),
('Szeged', 'Xaml', 64, 78, 420),
('Szeged', 'Izmir', 75, 61, 589),
('Davao', 'Izmir', 89, 98, 796),
('Kaunas', 'Izmir', 87, 27, 219),
('Davao', 'Izmir', 30, 76, 459),
('Szeged', 'Mendoza', 83, 44, 836),
('Davao', 'Mendoza', 24, 50, 822);
CREATE TABLE moose (mileage INTEGER, remedy TEXT, sponsor TEXT, notary_id INTEGER, stiffness INTEGER);
INSERT INTO moose VALUES
(7, 'Mysore', 'Guman', 836, 74),
(96, 'Mysore', 'Guman', 959, 20),
(88, 'Quetta', 'Cordelia', 420, 6),
(32, 'Quetta', 'Ama', 420, 96),
(79, 'Quetta', 'Cordelia', 959, 36),
(8, 'Zwrbd', 'Guman', 420, 35),
(58, 'Quetta', 'Ama', 219, 41),
(93, 'Zwrbd', 'Ama', 459, 5),
(59, 'Quetta', 'Ama', 959, 43),
(4, 'Mysore', 'Ama', 219, 29);
