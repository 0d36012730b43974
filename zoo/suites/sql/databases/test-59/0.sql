CREATE TABLE trumpets (footage INTEGER, texture TEXT, conam_id INTEGER, budget INTEGER);
INSERT INTO trumpets VALUES
(62, 'Rewax', 403, 76),
(44, 'Selvxo', 781, 1),
(71, 'Greta', 572, 65),
(49, 'Selvxo', 978, 60),
(79, 'Rewax', 731, 81),
(48, 'Rewax', 515, 84),
(5, 'Selvxo', 991, 6),
(3, 'Greta', 222, 72);
CREATE TABLE badgers (ailment TEXT, conam_id INTEGER, ropel TEXT, membership INTEGER);
INSERT INTO badgers VALUES
('Svetlana', 515, 'Zebot', 55),
('Carmen', 731, 'Svtfhgnx', 51),
('Svetlana', 222, 'Freya', 89),
('Gunnar', 731, 'Freya', 41),
('Svetlana', 572, 'Zebot', 62),
('Gunnar', 781, 'Svtfhgnx', 61),
('Svetlana', 572, 'Freya', 84),
('Carmen', 515, 'Svtfhgnx', 90),
('Carmen', 781, 'Svtfhgnx', 87),
('Gunnar', 572, 'Freya', 10);
