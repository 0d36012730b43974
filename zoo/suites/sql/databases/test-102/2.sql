CREATE TABLE chapels (witness TEXT, feathers INTEGER, mechanic_id INTEGER, perimeter INTEGER);
INSERT INTO chapels VALUES
('Rafael', 86, 892, 94),
('Kewut', 79, 398, 3),
('Lerefind', 50, 757, 75),
('Lerefind', 11, 497, 67),
('Kewut', 67, 427, 14),
('Kewut', 65, 158, 10),
('Lerefind', 82, 185, 7),
('Rafael', 9, 953, 32);
CREATE TABLE pickles (mechanic_id INTEGER, branches INTEGER, cabins INTEGER, hwbe TEXT, printer TEXT);
INSERT INTO pickles VALUES
(892, 22, 7, 'Rafael', 'Adana'),
(757, 14, 76, 'Divya', 'Gubur'),
(953, 13, 61, 'Divya', 'Natal'),
(497, 49, 28, 'Yusuf', 'Adana'),
(427, 20, 71, 'Rafael', 'Adana'),
(497, 87, 15, 'Yusuf', 'Natal'),
(398, 51, 91, 'Rafael', 'Gubur'),
(757, 43, 83, 'Rafael', 'Adana'),
(185, 73, 22, 'Rafael', 'Natal'),
(953, 86, 93, 'Divya', 'Gubur');
