CREATE TABLE wamopax (foreman TEXT, factory_id INTEGER, fiwick INTEGER, velocity INTEGER);
INSERT INTO wamopax VALUES
('Dakar', 436, 35, 3),
('Dakar', 675, 78, 33),
('Kandy', 753, 18, 95),
('Kandy', 391, 58, 66),
('Dakar', 392, 62, 46),
('Dakar', 739, 49, 83),
('Jiwivox', 316, 88, 98),
('Jiwivox', 742, 44, 21);
CREATE TABLE hostels (factory_id INTEGER, hekakux INTEGER, piloha INTEGER, remedy TEXT);
INSERT INTO hostels VALUES
(436, 79, 50, 'Plovdiv'),
(391, 11, 74, 'Cusco'),
(753, 63, 89, 'Davao'),
(739, 98, 84, 'Plovdiv'),
(675, 47, 67, 'Plovdiv'),
(316, 68, 37, 'Plovdiv'),
(753, 24, 64, 'Plovdiv'),
(675, 5, 71, 'Davao'),
(753, 59, 34, 'Cusco'),
(391, 88, 69, 'Cusco');
