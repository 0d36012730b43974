CREATE TABLE tutors (format TEXT, parish_id INTEGER, royalty INTEGER, category TEXT);
INSERT INTO tutors VALUES
('Provo', 905, 14, 'Manemick'),
('Nuzi', 576, 84, 'Manemick'),
('Durres', 221, 7, 'Freya'),
('Durres', 268, 22, 'Geho'),
('Nuzi', 761, 77, 'Geho'),
('Provo', 250, 58, 'Manemick'),
('Provo', 896, 78, 'Manemick'),
('Durres', 198, 87, 'Freya');
CREATE TABLE cudack (fisax INTEGER, bandwidth INTEGER, parish_id INTEGER, genus TEXT);
INSERT INTO cudack VALUES
(27, 2, 761, 'Duluth'),
(88, 39, 905, 'Sebeva'),
(85, 35, 905, 'Duluth'),
(12, 24, 576, 'Duluth'),
(89, 6, 250, 'Sebeva'),
(8, 98, 250, 'Duluth'),
(65, 28, 576, 'Duluth'),
(82, 20, 198, 'Skopje'),
(40, 52, 221, 'Duluth'),
(63, 89, 896, 'Skopje');
