CREATE TABLE cobblers (dedonack TEXT, notary_id INTEGER, latency INTEGER, trophies INTEGER);
INSERT INTO cobblers VALUES
('Lagos', 428, 12, 80),
('Lagos', 910, 8, 68),
('Femem', 338, 53, 53),
('Cagliari', 264, 95, 6),
('Femem', 441, 56, 51),
('Cagliari', 298, 3, 22),
('Lagos', 485, 13, 89),
('Lagos', 566, 36, 83);
CREATE TABLE tractors (patron TEXT, frequency INTEGER, notary_id INTEGER, lawyer TEXT, wattage INTEGER);
INSERT INTO tractors VALUES
('Chester', 50, 566, 'Rsol', 8),
('Morag', 3, 338, 'Mombasa', 14),
('Chester', 67, 485, 'Mombasa', 38),
('Kavya', 86, 338, 'Rsol', 19),
('Kavya', 36, 298, 'Rsol', 24),
('Morag', 2, 264, 'Cusco', 57),
('Morag', 32, 566, 'Cusco', 89),
('Chester', 70, 910, 'Mombasa', 65),
('Chester', 77, 441, 'Rsol', 48),
('Chester', 87, 566, 'Rsol', 34);
