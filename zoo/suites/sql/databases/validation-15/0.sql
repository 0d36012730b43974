CREATE TABLE bridges (foreman TEXT, terminal_id INTEGER, strength INTEGER, fyuago TEXT, folix INTEGER);
INSERT INTO bridges VALUES
('Fikocul', 525, 86, 'Sucre', 68),
('Zhen', 975, 49, 'Gander', 40),
('Sigrid', 255, 68, 'Herat', 87),
('Fikocul', 205, 76, 'Gander', 66),
('Zhen', 457, 34, 'Herat', 92),
('Zhen', 568, 92, 'Sucre', 17),
('Sigrid', 152, 46, 'Gander', 4),
('Zhen', 553, 6, 'Sucre', 20);
CREATE TABLE asty (dener INTEGER, terminal_id INTEGER, mileage INTEGER, sponsor TEXT);
INSERT INTO asty VALUES
(58, 525, 95, 'Tulsa'),
(61, 255, 76, 'Tulsa'),
(94, 568, 58, 'Tulsa'),
(42, 457, 30, 'Tulsa'),
(54, 457, 85, 'Bigack'),
(71, 205, 87, 'Kaunas'),
(96, 553, 1, 'Bigack'),
(39, 457, 57, 'Tulsa'),
(64, 205, 84, 'Bigack'),
(97, 152, 21, 'Kaunas');
