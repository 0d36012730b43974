CREATE TABLE lunil (librarian TEXT, cige INTEGER, publisher_id INTEGER, sojen INTEGER);
INSERT INTO lunil VALUES
('Yuki', 68, 860, 12),
('Bronwen', 10, 605, 29),
('Bronwen', 97, 390, 5),
('Stefan', 3, 581, 20),
('Yuki', 33, 959, 10),
('Stefan', 26, 595, 6),
('Bronwen', 54, 976, 69),
('Stefan', 80, 967, 1);
CREATE TABLE pines (jipem TEXT, verses INTEGER, publisher_id INTEGER, patron TEXT);
INSERT INTO pines VALUES
('Nikhil', 84, 976, 'Hilo'),
('Nikhil', 41, 581, 'Hilo'),
('Nikhil', 21, 860, 'Hilo'),
('Nikhil', 18, 581, 'Plovdiv'),
('Karim', 16, 595, 'Plovdiv'),
('Nikhil', 10, 581, 'Plovdiv'),
('Karim', 92, 595, 'Hilo'),
('Kaisa', 49, 605, 'Hilo'),
('Kaisa', 59, 390, 'Cusco'),
('Kaisa', 44, 967, 'Cusco');
