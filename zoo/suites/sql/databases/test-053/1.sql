CREATE TABLE operas (valley TEXT, sunlight INTEGER, mineral TEXT, mechanic_id INTEGER);
INSERT INTO operas VALUES
('Wepulas', 6, 'Duluth', 600),
('Valletta', 78, 'Mulo', 584),
('Wepulas', 71, 'Ndola', 104),
('Kuching', 91, 'Duluth', 614),
('Valletta', 22, 'Ndola', 195),
('Wepulas', 28, 'Mulo', 938),
('Kuching', 51, 'Ndola', 886),
('Valletta', 89, 'Mulo', 301);
CREATE TABLE florists (dudwosm INTEGER, mechanic_id INTEGER, vijofo INTEGER, river TEXT);
INSERT INTO florists VALUES
(5, 195, 20, 'Pmdwvpjb'),
(68, 584, 67, 'Accra'),
(76, 104, 5, 'Pmdwvpjb'),
(39, 886, 73, 'Durban'),
(53, 600, 22, 'Durban'),
(36, 584, 26, 'Durban'),
(34, 886, 25, 'Accra'),
(27, 584, 93, 'Pmdwvpjb'),
(23, 938, 56, 'Accra'),
(32, 104, 36, 'Pmdwvpjb');
