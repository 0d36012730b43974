CREATE TABLE hostels (kafom_id INTEGER, antlers INTEGER, remedy TEXT, xvqgegjy INTEGER);
INSERT INTO hostels VALUES
(819, 19, 'Ama', 77),
(903, 98, 'Wezu', 86),
(537, 51, 'Wezu', 59),
(758, 43, 'Ama', 13),
(713, 33, 'Ama', 35),
(894, 72, 'Astrid', 89),
(149, 80, 'Ama', 32),
(497, 13, 'Astrid', 49);
CREATE TABLE loba (kafom_id INTEGER, mofel INTEGER, canal TEXT, librarian TEXT);
INSERT INTO loba VALUES
(903, 79, 'Vazam', 'Mysore'),
(537, 66, 'Vazam', 'Mysore'),
(819, 8, 'Rosa', 'Herat'),
(149, 50, 'Yuki', 'Mysore'),
(149, 78, 'Rosa', 'Boise'),
(497, 16, 'Yuki', 'Mysore'),
(819, 10, 'Vazam', 'Mysore'),
(903, 18, 'Rosa', 'Boise'),
(894, 13, 'Yuki', 'Boise'),
(894, 75, 'Yuki', 'Herat');
