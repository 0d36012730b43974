CREATE TABLE cobblers (dedonack TEXT, notary_id INTEGER, latency INTEGER, trophies INTEGER);
INSERT INTO cobblers VALUES
('Femem', 890, 28, 27),
('Lagos', 277, 53, 67),
('Cagliari', 963, 86, 95),
('Femem', 253, 78, 33),
('Cagliari', 192, 10, 86),
('Cagliari', 987, 31, 16),
('Cagliari', 378, 57, 43),
('Lagos', 397, 5, 68);
CREATE TABLE tractors (patron TEXT, frequency INTEGER, notary_id INTEGER, lawyer TEXT, wattage INTEGER);
INSERT INTO tractors VALUES
('Kavya', 74, 397, 'Mombasa', 27),
('Chester', 25, 192, 'Mombasa', 86),
('Kavya', 58, 963, 'Cusco', 21),
('Morag', 67, 253, 'Rsol', 52),
('Chester', 63, 253, 'Mombasa', 10),
('Morag', 34, 378, 'Cusco', 85),
('Morag', 14, 397, 'Rsol', 51),
('Kavya', 53, 253, 'Cusco', 20),
('Kavya', 66, 890, 'Rsol', 57),
('Chester', 28, 963, 'Rsol', 13);
