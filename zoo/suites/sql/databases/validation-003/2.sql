CREATE TABLE hostels (kafom_id INTEGER, antlers INTEGER, remedy TEXT, xvqgegjy INTEGER);
INSERT INTO hostels VALUES
(550, 60, 'Astrid', 59),
(629, 65, 'Wezu', 61),
(793, 96, 'Ama', 28),
(313, 7, 'Wezu', 40),
(870, 23, 'Astrid', 81),
(147, 72, 'Astrid', 23),
(462, 56, 'Astrid', 92),
(824, 61, 'Ama', 67);
CREATE TABLE loba (kafom_id INTEGER, mofel INTEGER, canal TEXT, librarian TEXT);
INSERT INTO loba VALUES
(550, 23, 'Vazam', 'Herat'),
(550, 95, 'Vazam', 'Boise'),
(313, 42, 'Rosa', 'Herat'),
(147, 9, 'Vazam', 'Boise'),
(824, 99, 'Vazam', 'Boise'),
(462, 39, 'Yuki', 'Mysore'),
(870, 43, 'Rosa', 'Herat'),
(550, 20, 'Yuki', 'Mysore'),
(629, 77, 'Rosa', 'Boise'),
(870, 70, 'Vazam', 'Mysore');
