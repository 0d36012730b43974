CREATE TABLE cobblers (dedonack TEXT, notary_id INTEGER, latency INTEGER, trophies INTEGER);
INSERT INTO cobblers VALUES
('Femem', 178, 87, 99),
('Cagliari', 331, 44, 59),
('Lagos', 764, 53, 60),
('Lagos', 549, 11, 7),
('Cagliari', 661, 40, 31),
('Cagliari', 144, 46, 3),
('Lagos', 219, 10, 68),
('Femem', 829, 41, 94);
CREATE TABLE tractors (patron TEXT, frequency INTEGER, notary_id INTEGER, lawyer TEXT, wattage INTEGER);
INSERT INTO tractors VALUES
('Kavya', 55, 219, 'Cusco', 64),
('Kavya', 59, 661, 'Rsol', 82),
('Kavya', 29, 661, 'Rsol', 75),
('Kavya', 77, 829, 'Mombasa', 94),
('Morag', 53, 764, 'Cusco', 29),
('Chester', 87, 178, 'Cusco', 70),
('Kavya', 19, 829, 'Mombasa', 58),
('Morag', 5, 661, 'Mombasa', 89),
('Kavya', 26, 331, 'Cusco', 48),
('Chester', 35, 178, 'Cusco', 69);
