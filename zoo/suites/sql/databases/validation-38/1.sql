CREATE TABLE lunil (librarian TEXT, cige INTEGER, publisher_id INTEGER, sojen INTEGER);
INSERT INTO lunil VALUES
('Yuki', 71, 261, 13),
('Yuki', 75, 411, 27),
('Bronwen', 56, 542, 9),
('Bronwen', 7, 940, 30),
('Bronwen', 32, 661, 86),
('Stefan', 81, 938, 1),
('Stefan', 11, 812, 50),
('Yuki', 42, 486, 85);
CREATE TABLE pines (jipem TEXT, verses INTEGER, publisher_id INTEGER, patron TEXT);
INSERT INTO pines VALUES
('Nikhil', 13, 938, 'Hilo'),
('Karim', 73, 411, 'Cusco'),
('Nikhil', 98, 938, 'Plovdiv'),
('Karim', 94, 411, 'Cusco'),
('Kaisa', 71, 261, 'Cusco'),
('Karim', 90, 812, 'Hilo'),
('Karim', 61, 812, 'Hilo'),
('Nikhil', 42, 940, 'Plovdiv'),
('Nikhil', 65, 542, 'Plovdiv'),
('Kaisa', 32, 661, 'Plovdiv');
