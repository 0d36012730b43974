CREATE TABLE operas (valley TEXT, sunlight INTEGER, mineral TEXT, mechanic_id INTEGER);
INSERT INTO operas VALUES
('Kuching', 67, 'Ndola', 454),
('Kuching', 10, 'Duluth', 568),
('Wepulas', 59, 'Mulo', 783),
('Wepulas', 34, 'Mulo', 345),
('Valletta', 79, 'Mulo', 835),
('Kuching', 27, 'Duluth', 241),
('Valletta', 64, 'Ndola', 413),
('Wepulas', 77, 'Duluth', 554);
CREATE TABLE florists (dudwosm INTEGER, mechanic_id INTEGER, vijofo INTEGER, river TEXT);
INSERT INTO florists VALUES
(44, 413, 11, 'Durban'),
(37, 345, 12, 'Accra'),
(81, 835, 74, 'Durban'),
(41, 783, 73, 'Pmdwvpjb'),
(27, 835, 95, 'Accra'),
(80, 241, 28, 'Pmdwvpjb'),
(87, 454, 70, 'Pmdwvpjb'),
(40, 568, 43, 'Accra'),
(92, 454, 46, 'Durban'),
(11, 345, 50, 'Durban');
