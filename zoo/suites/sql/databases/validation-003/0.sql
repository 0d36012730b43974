CREATE TABLE hostels (kafom_id INTEGER, antlers INTEGER, remedy TEXT, xvqgegjy INTEGER);
INSERT INTO hostels VALUES
(231, 5, 'Astrid', 77),
(404, 80, 'Ama', 12),
(236, 6, 'Wezu', 59),
(333, 94, 'Astrid', 64),
(981, 14, 'Astrid', 43),
(344, 40, 'Astrid', 41),
(182, 88, 'Wezu', 84),
(793, 79, 'Ama', 74);
CREATE TABLE loba (kafom_id INTEGER, mofel INTEGER, canal TEXT, librarian TEXT);
INSERT INTO loba VALUES
(793, 91, 'Vazam', 'Herat'),
(404, 33, 'Vazam', 'Boise'),
(404, 93, 'Yuki', 'Boise'),
(404, 32, 'Rosa', 'Mysore'),
(333, 1, 'Vazam', 'Mysore'),
(333, 15, 'Yuki', 'Herat'),
(182, 3, 'Rosa', 'Herat'),
(981, 27, 'Rosa', 'Mysore'),
(236, 30, 'Yuki', 'Mysore'),
(236, 36, 'Rosa', 'Mysore');
