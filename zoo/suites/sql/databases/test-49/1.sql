CREATE TABLE wrestlers (consul_id INTEGER, guardian TEXT, ballast INTEGER, mayor TEXT);
INSERT INTO wrestlers VALUES
(258, 'Kuching', 86, 'Accra'),
(600, 'Provo', 19, 'Lome'),
(877, 'Kuching', 68, 'Accra'),
(921, 'Provo', 2, 'Accra'),
(426, 'Cuenca', 3, 'Accra'),
(495, 'Cuenca', 77, 'Lome'),
(332, 'Cuenca', 56, 'Kuching'),
(200, 'Cuenca', 52, 'Kuching');
CREATE TABLE bicycles (dividend INTEGER, breed TEXT, branches INTEGER, faculty TEXT, consul_id INTEGER);
INSERT INTO bicycles VALUES
(21, 'Skopje', 66, 'Suva', 258),
(23, 'Adana', 86, 'Nideril', 200),
(34, 'Adana', 21, 'Provo', 200),
(30, 'Firerun', 20, 'Suva', 495),
(47, 'Firerun', 1, 'Provo', 332),
(41, 'Firerun', 50, 'Suva', 258),
(40, 'Adana', 99, 'Suva', 877),
(93, 'Skopje', 70, 'Provo', 426),
(2, 'Adana', 54, 'Nideril', 332),
(35, 'Firerun', 87, 'Nideril', 332);
