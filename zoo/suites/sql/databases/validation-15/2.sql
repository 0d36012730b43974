CREATE TABLE bridges (foreman TEXT, terminal_id INTEGER, strength INTEGER, fyuago TEXT, folix INTEGER);
INSERT INTO bridges VALUES
('Fikocul', 963, 34, 'Gander', 10),
('Zhen', 124, 70, 'Herat', 78),
('Sigrid', 724, 53, 'Gander', 48),
('Zhen', 228, 31, 'Sucre', 8),
('Fikocul', 300, 29, 'Gander', 61),
('Fikocul', 848, 2, 'Sucre', 35),
('Zhen', 425, 39, 'Gander', 15),
('Sigrid', 676, 30, 'Herat', 3);
CREATE TABLE asty (dener INTEGER, terminal_id INTEGER, mileage INTEGER, sponsor TEXT);
INSERT INTO asty VALUES
(27, 425, 65, 'Tulsa'),
(6, 724, 99, 'Kaunas'),
(26, 228, 2, 'Bigack'),
(28, 963, 34, 'Bigack'),
(64, 425, 20, 'Bigack'),
(59, 300, 98, 'Tulsa'),
(42, 724, 31, 'Tulsa'),
(92, 724, 80, 'Kaunas'),
(25, 124, 68, 'Kaunas'),
(65, 124, 59, 'Kaunas');
