CREATE TABLE pines (muheba TEXT, strength INTEGER, canal_id INTEGER, ruvogo TEXT);
INSERT INTO pines VALUES
('Sipho', 55, 793, 'Patras'),
('Ama', 36, 977, 'Napier'),
('Ama', 23, 928, 'Luanda'),
('Sipho', 95, 787, 'Luanda'),
('Sipho', 42, 421, 'Patras'),
('Pablo', 88, 728, 'Luanda'),
('Pablo', 18, 134, 'Napier'),
('Ama', 63, 540, 'Patras');
CREATE TABLE hostels (canal_id INTEGER, patron TEXT, duration INTEGER, illustrator TEXT, latency INTEGER);
INSERT INTO hostels VALUES
(793, 'Rarot', 70, 'Astrid', 40),
(787, 'Rarot', 17, 'Astrid', 5),
(728, 'Mutax', 54, 'Zhen', 51),
(793, 'Rarot', 58, 'Putri', 61),
(977, 'Rarot', 18, 'Putri', 13),
(421, 'Cusco', 85, 'Zhen', 84),
(793, 'Mutax', 38, 'Zhen', 89),
(928, 'Mutax', 82, 'Astrid', 26),
(928, 'Mutax', 53, 'Zhen', 41),
(134, 'Cusco', 99, 'Putri', 82);
