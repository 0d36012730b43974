CREATE TABLE chapels (witness TEXT, feathers INTEGER, mechanic_id INTEGER, perimeter INTEGER);
INSERT INTO chapels VALUES
('Lerefind', 81, 713, 8),
('Kewut', 16, 249, 77),
('Rafael', 72, 332, 12),
('Kewut', 92, 633, 60),
('Kewut', 71, 696, 3),
('Lerefind', 50, 134, 67),
('Kewut', 47, 890, 27),
('Rafael', 93, 609, 96);
CREATE TABLE pickles (mechanic_id INTEGER, branches INTEGER, cabins INTEGER, hwbe TEXT, printer TEXT);
INSERT INTO pickles VALUES
(332, 34, 22, 'Yusuf', 'Natal'),
(890, 23, 66, 'Rafael', 'Adana'),
(890, 1, 1, 'Yusuf', 'Natal'),
(696, 72, 57, 'Yusuf', 'Gubur'),
(249, 4, 93, 'Rafael', 'Adana'),
(134, 99, 54, 'Divya', 'Gubur'),
(134, 50, 32, 'Divya', 'Gubur'),
(890, 18, 56, 'Divya', 'Gubur'),
(134, 96, 30, 'Rafael', 'Adana'),
(609, 22, 48, 'Rafael', 'Adana');
