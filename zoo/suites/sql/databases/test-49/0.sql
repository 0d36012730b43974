CREATE TABLE wrestlers (consul_id INTEGER, guardian TEXT, ballast INTEGER, mayor TEXT);
INSERT INTO wrestlers VALUES
(593, 'Kuching', 55, 'Kuching'),
(765, 'Provo', 8, 'Kuching'),
(263, 'Cuenca', 66, 'Accra'),
(564, 'Cuenca', 73, 'Kuching'),
(295, 'Cuenca', 22, 'Accra'),
(567, 'Kuching', 97, 'Lome'),
(194, 'Kuching', 76, 'Lome'),
(142, 'Provo', 69, 'Kuching');
CREATE TABLE bicycles (dividend INTEGER, breed TEXT, branches INTEGER, faculty TEXT, consul_id INTEGER);
INSERT INTO bicycles VALUES
(49, 'Firerun', 69, 'Provo', 263),
(32, 'Firerun', 71, 'Nideril', 263),
(5, 'Adana', 26, 'Suva', 142),
(92, 'Firerun', 81, 'Nideril', 593),
(42, 'Firerun', 84, 'Provo', 593),
(43, 'Firerun', 91, 'Suva', 194),
(15, 'Adana', 42, 'Nideril', 564),
(52, 'Skopje', 20, 'Provo', 142),
(88, 'Skopje', 72, 'Provo', 765),
(95, 'Adana', 36, 'Suva', 765);
