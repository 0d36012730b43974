CREATE TABLE wrestlers (consul_id INTEGER, guardian TEXT, ballast INTEGER, mayor TEXT);
INSERT INTO wrestlers VALUES
(291, 'Kuching', 18, 'Kuching'),
(316, 'Kuching', 51, 'Lome'),
(210, 'Cuenca', 30, 'Accra'),
(598, 'Cuenca', 67, 'Lome'),
(392, 'Provo', 91, 'Accra'),
(984, 'Provo', 88, 'Kuching'),
(254, 'Cuenca', 42, 'Lome'),
(128, 'Cuenca', 9, 'Accra');
CREATE TABLE bicycles (dividend INTEGER, breed TEXT, branches INTEGER, faculty TEXT, consul_id INTEGER);
INSERT INTO bicycles VALUES
(45, 'Adana', 83, 'Suva', 984),
(67, 'Skopje', 28, 'Suva', 291),
(96, 'Skopje', 75, 'Nideril', 210),
(63, 'Adana', 46, 'Provo', 316),
(60, 'Firerun', 17, 'Provo', 984),
(94, 'Firerun', 92, 'Suva', 392),
(73, 'Firerun', 57, 'Suva', 210),
(54, 'Adana', 13, 'Provo', 316),
(16, 'Skopje', 89, 'Provo', 316),
(99, 'Firerun', 6, 'Nideril', 210);
