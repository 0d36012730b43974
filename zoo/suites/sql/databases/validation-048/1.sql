CREATE TABLE pines (muheba TEXT, strength INTEGER, canal_id INTEGER, ruvogo TEXT);
INSERT INTO pines VALUES
('Ama', 57, 219, 'Luanda'),
('Pablo', 38, 890, 'Patras'),
('Sipho', 8, 540, 'Patras'),
('Pablo', 94, 495, 'Napier'),
('Sipho', 18, 870, 'Luanda'),
('Ama', 55, 170, 'Napier'),
('Pablo', 33, 911, 'Patras'),
('Ama', 51, 632, 'Luanda');
CREATE TABLE hostels (canal_id INTEGER, patron TEXT, duration INTEGER, illustrator TEXT, latency INTEGER);
INSERT INTO hostels VALUES
(870, 'Rarot', 98, 'Astrid', 48),
(870, 'Mutax', 13, 'Zhen', 50),
(911, 'Mutax', 94, 'Putri', 47),
(911, 'Cusco', 83, 'Astrid', 61),
(870, 'Mutax', 72, 'Astrid', 25),
(219, 'Rarot', 34, 'Zhen', 57),
(170, 'Cusco', 5, 'Putri', 96),
(632, 'Mutax', 42, 'Astrid', 93),
(911, 'Mutax', 89, 'Astrid', 74),
(911, 'Cusco', 40, 'Zhen', 4);
