CREATE TABLE chapels (witness TEXT, feathers INTEGER, mechanic_id INTEGER, perimeter INTEGER);
INSERT INTO chapels VALUES
('Lerefind', 38, 613, 23),
('Lerefind', 34, 461, 99),
('Rafael', 96, 103, 37),
('Rafael', 59, 456, 76),
('Lerefind', 50, 295, 54),
('Kewut', 60, 974, 40),
('Kewut', 89, 511, 67),
('Rafael', 40, 216, 86);
CREATE TABLE pickles (mechanic_id INTEGER, branches INTEGER, cabins INTEGER, hwbe TEXT, printer TEXT);
INSERT INTO pickles VALUES
(216, 62, 40, 'Divya', 'Gubur'),
(511, 45, 76, 'Rafael', 'Natal'),
(974, 75, 27, 'Divya', 'Natal'),
(511, 72, 66, 'Yusuf', 'Adana'),
(974, 54, 81, 'Divya', 'Gubur'),
(461, 24, 91, 'Yusuf', 'Natal'),
(613, 37, 10, 'Yusuf', 'Gubur'),
(295, 51, 83, 'Yusuf', 'Gubur'),
(295, 67, 75, 'Rafael', 'Adana'),
(216, 92, 25, 'Yusuf', 'Natal');
