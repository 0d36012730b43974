CREATE TABLE wamopax (foreman TEXT, factory_id INTEGER, fiwick INTEGER, velocity INTEGER);
INSERT INTO wamopax VALUES
('Kandy', 962, 34, 45),
('Kandy', 577, 12, 75),
('Jiwivox', 831, 93, 26),
('Dakar', 366, 73, 96),
('Jiwivox', 812, 94, 44),
('Dakar', 725, 11, 83),
('Jiwivox', 473, 7, 78),
('Dakar', 955, 15, 10);
CREATE TABLE hostels (factory_id INTEGER, hekakux INTEGER, piloha INTEGER, remedy TEXT);
INSERT INTO hostels VALUES
(831, 94, 63, 'Plovdiv'),
(577, 63, 46, 'Plovdiv'),
(831, 12, 79, 'Davao'),
(577, 86, 67, 'Cusco'),
(831, 5, 97, 'Plovdiv'),
(473, 84, 34, 'Davao'),
(955, 73, 81, 'Cusco'),
(366, 24, 77, 'Davao'),
(725, 29, 84, 'Plovdiv'),
(366, 8, 15, 'Davao');
