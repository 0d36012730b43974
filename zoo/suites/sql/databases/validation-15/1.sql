CREATE TABLE bridges (foreman TEXT, terminal_id INTEGER, strength INTEGER, fyuago TEXT, folix INTEGER);
INSERT INTO bridges VALUES
('Fikocul', 160, 31, 'Herat', 1),
('Sigrid', 873, 6, 'Gander', 57),
('Sigrid', 820, 1, 'Sucre', 33),
('Sigrid', 437, 63, 'Gander', 19),
('Zhen', 444, 95, 'Sucre', 86),
('Fikocul', 752, 78, 'Gander', 65),
('Sigrid', 166, 73, 'Herat', 5),
('Zhen', 188, 50, 'Gander', 38);
CREATE TABLE asty (dener INTEGER, terminal_id INTEGER, mileage INTEGER, sponsor TEXT);
INSERT INTO asty VALUES
(41, 166, 58, 'Kaunas'),
(27, 820, 65, 'Bigack'),
(45, 444, 70, 'Kaunas'),
(7, 188, 42, 'Kaunas'),
(84, 160, 35, 'Tulsa'),
(32, 437, 63, 'Tulsa'),
(99, 873, 48, 'Bigack'),
(70, 188, 46, 'Bigack'),
(4, 437, 71, 'Bigack'),
(75, 166, 59, 'Kaunas');
