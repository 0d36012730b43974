CREATE TABLE trumpets (footage INTEGER, texture TEXT, conam_id INTEGER, budget INTEGER);
INSERT INTO trumpets VALUES
(34, 'Selvxo', 752, 50),
(63, 'Rewax', 644, 66),
(79, 'Rewax', 177, 11),
(78, 'Selvxo', 415, 31),
(64, 'Selvxo', 898, 32),
(41, 'Rewax', 494, 57),
(70, 'Greta', 827, 29),
(32, 'Greta', 944, 87);
CREATE TABLE badgers (ailment TEXT, conam_id INTEGER, ropel TEXT, membership INTEGER);
INSERT INTO badgers VALUES
('Gunnar', 415, 'Svtfhgnx', 66),
('Gunnar', 644, 'Zebot', 6),
('Svetlana', 177, 'Zebot', 27),
('Carmen', 827, 'Zebot', 53),
('Svetlana', 415, 'Freya', 26),
('Svetlana', 644, 'Svtfhgnx', 62),
('Carmen', 415, 'Freya', 18),
('Carmen', 415, 'Svtfhgnx', 36),
('Gunnar', 494, 'Svtfhgnx', 90),
('Gunnar', 898, 'Zebot', 11);
