CREATE TABLE pupils (soloist TEXT, canal TEXT, postage INTEGER, duration INTEGER, notary_id INTEGER);
INSERT INTO pupils VALUES
('Szeged', 'Xaml', 99, 84, 791),
('Kaunas', 'Mendoza', 82, 96, 146),
('Kaunas', 'Mendoza', 97, 86, 512),
('Davao', 'Izmir', 63, 22, 769),
('Kaunas', 'Mendoza', 60, 12, 190),
('Davao', 'Izmir', 51, 92, 101),
('Szeged', 'Xaml', 40, 93, 124),
('Davao', 'Izmir', 44, 20, 865);
CREATE TABLE moose (mileage INTEGER, remedy TEXT, sponsor TEXT, notary_id INTEGER, stiffness INTEGER);
INSERT INTO moose VALUES
(1, 'Mysore', 'Guman', 190, 27),
(94, 'Zwrbd', 'Cordelia', 512, 18),
(81, 'Quetta', 'Ama', 791, 14),
(99, 'Mysore', 'Cordelia', 146, 19),
(73, 'Quetta', 'Guman', 512, 1),
(26, 'Mysore', 'Ama', 769, 25),
(83, 'Mysore', 'Ama', 865, 29),
(24, 'Zwrbd', 'Ama', 791, 35),
(92, 'Quetta', 'Guman', 769, 90),
(9, 'Mysore', 'Guman', 512, 81);
