CREATE TABLE lunil (librarian TEXT, cige INTEGER, publisher_id INTEGER, sojen INTEGER);
INSERT INTO lunil VALUES
('Bronwen', 88, 942, 5),
('Yuki', 12, 922, 62),
('Stefan', 24, 135, 7),
('Stefan', 61, 968, 69),
('Bronwen', 1, 676, 34),
('Yuki', 51, 114, 22),
('Yuki', 93, 511, 40),
('Yuki', 38, 681, 81);
CREATE TABLE pines (jipem TEXT, verses INTEGER, publisher_id INTEGER, patron TEXT);
INSERT INTO pines VALUES
('Karim', 70, 135, 'Plovdiv'),
('Nikhil', 66, 511, 'Hilo'),
('Kaisa', 33, 681, 'Hilo'),
('Nikhil', 5, 942, 'Cusco'),
('Karim', 53, 676, 'Plovdiv'),
('Kaisa', 61, 511, 'Cusco'),
('Nikhil', 8, 114, 'Plovdiv'),
('Karim', 85, 681, 'Cusco'),
('Nikhil', 54, 135, 'Hilo'),
('Kaisa', 83, 676, 'Hilo');
