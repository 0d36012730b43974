CREATE TABLE operas (valley TEXT, sunlight INTEGER, mineral TEXT, mechanic_id INTEGER);
INSERT INTO operas VALUES
('Wepulas', 45, 'Ndola', 781),
('Valletta', 62, 'Duluth', 979),
('Wepulas', 95, 'Ndola', 871),
('Kuching', 77, 'Mulo', 452),
('Kuching', 35, 'Mulo', 628),
('Kuching', 15, 'Mulo', 455),
('Valletta', 32, 'Ndola', 223),
('Kuching', 75, 'Duluth', 322);
CREATE TABLE florists (dudwosm INTEGER, mechanic_id INTEGER, vijofo INTEGER, river TEXT);
INSERT INTO florists VALUES
(47, 628, 56, 'Durban'),
(80, 455, 31, 'Durban'),
(77, 223, 83, 'Pmdwvpjb'),
(48, 628, 25, 'Accra'),
(78, 223, 39, 'Durban'),
(8, 223, 55, 'Pmdwvpjb'),
(62, 979, 70, 'Accra'),
(92, 871, 60, 'Durban'),
(27, 781, 63, 'Pmdwvpjb'),
(37, 223, 30, 'Accra');
