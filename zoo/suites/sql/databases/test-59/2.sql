CREATE TABLE trumpets (footage INTEGER, texture TEXT, conam_id INTEGER, budget INTEGER);
INSERT INTO trumpets VALUES
(71, 'Greta', 266, 34),
(27, 'Selvxo', 698, 80),
(10, 'Rewax', 820, 15),
(7, 'Greta', 743, 17),
(81, 'Rewax', 378, 44),
(41, 'Selvxo', 704, 93),
(48, 'Greta', 816, 29),
(58, 'Selvxo', 371, 3);
CREATE TABLE badgers (ailment TEXT, conam_id INTEGER, ropel TEXT, membership INTEGER);
INSERT INTO badgers VALUES
('Svetlana', 743, 'Svtfhgnx', 98),
('Gunnar', 816, 'Freya', 44),
('Svetlana', 371, 'Svtfhgnx', 47),
('Carmen', 704, 'Svtfhgnx', 13),
('Svetlana', 816, 'Svtfhgnx', 46),
('Gunnar', 371, 'Zebot', 97),
('Gunnar', 698, 'Zebot', 63),
('Carmen', 371, 'Freya', 87),
('Carmen', 266, 'Zebot', 88),
('Svetlana', 378, 'Zebot', 66);
