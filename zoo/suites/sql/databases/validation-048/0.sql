CREATE TABLE pines (muheba TEXT, strength INTEGER, canal_id INTEGER, ruvogo TEXT);
INSERT INTO pines VALUES
('Sipho', 63, 258, 'Luanda'),
('Pablo', 34, 576, 'Patras'),
('Pablo', 79, 133, 'Luanda'),
('Ama', 56, 555, 'Patras'),
('Pablo', 96, 914, 'Napier'),
('Sipho', 42, 895, 'Napier'),
('Ama', 55, 983, 'Luanda'),
('Ama', 61, 890, 'Luanda');
CREATE TABLE hostels (canal_id INTEGER, patron TEXT, duration INTEGER, illustrator TEXT, latency INTEGER);
INSERT INTO hostels VALUES
(576, 'Mutax', 54, 'Zhen', 59),
(983, 'Cusco', 19, 'Putri', 7),
(895, 'Cusco', 24, 'Zhen', 25),
(914, 'Mutax', 43, 'Putri', 18),
(133, 'Mutax', 67, 'Astrid', 90),
(895, 'Rarot', 6, 'Astrid', 57),
(133, 'Mutax', 38, 'Astrid', 37),
(890, 'Mutax', 59, 'Zhen', 30),
(555, 'Rarot', 25, 'Zhen', 38),
(258, 'Cusco', 55, 'Zhen', 39);
