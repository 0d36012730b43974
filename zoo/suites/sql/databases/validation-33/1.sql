CREATE TABLE pupils (soloist TEXT, canal TEXT, postage INTEGER, duration INTEGER, notary_id INTEGER);
INSERT INTO pupils VALUES
('Szeged', 'Izmir', 18, 75, 402),
('Szeged', 'Mendoza', 6, 11, 904),
('Davao', 'Xaml', 52, 74, 702),
('Kaunas', 'Xaml', 97, 24, 736),
('Szeged', 'Mendoza', 76, 57, 543),
('Kaunas', 'Xaml', 5, 69, 232),
('Davao', 'Izmir', 22, 51, 969),
('Kaunas', 'Izmir', 62, 2, 126);
CREATE TABLE moose (mileage INTEGER, remedy TEXT, sponsor TEXT, notary_id INTEGER, stiffness INTEGER);
INSERT INTO moose VALUES
(26, 'Quetta', 'Guman', 702, 90),
(11, 'Zwrbd', 'Ama', 402, 98),
(93, 'Zwrbd', 'Ama', 543, 38),
(84, 'Mysore', 'Guman', 969, 60),
(69, 'Zwrbd', 'Ama', 702, 97),
(39, 'Zwrbd', 'Cordelia', 126, 27),
(20, 'Mysore', 'Guman', 402, 34),
(53, 'Quetta', 'Cordelia', 126, 5),
(83, 'Quetta', 'Ama', 543, 75),
(33, 'Quetta', 'Ama', 232, 82);
