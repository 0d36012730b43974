CREATE TABLE wamopax (foreman TEXT, factory_id INTEGER, fiwick INTEGER, velocity INTEGER);
INSERT INTO wamopax VALUES
('Dakar', 435, 81, 9),
('Dakar', 551, 54, 87),
('Dakar', 559, 55, 23),
('Jiwivox', 147, 96, 30),
('Jiwivox', 811, 30, 22),
('Kandy', 732, 46, 7),
('Jiwivox', 427, 32, 77),
('Kandy', 275, 40, 69);
CREATE TABLE hostels (factory_id INTEGER, hekakux INTEGER, piloha INTEGER, remedy TEXT);
INSERT INTO hostels VALUES
(811, 79, 58, 'Davao'),
(551, 62, 59, 'Davao'),
(559, 89, 20, 'Davao'),
(427, 15, 63, 'Davao'),
(551, 98, 37, 'Plovdiv'),
(147, 40, 14, 'Cusco'),
(147, 36, 6, 'Cusco'),
(275, 35, 97, 'Davao'),
(147, 61, 9, 'Cusco'),
(551, 44, 34, 'Plovdiv');
