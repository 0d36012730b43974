CREATE TABLE tutors (format TEXT, parish_id INTEGER, royalty INTEGER, category TEXT);
INSERT INTO tutors VALUES
('Durres', 876, 91, 'Manemick'),
('Provo', 587, 96, 'Freya'),
('Durres', 404, 5, 'Manemick'),
('Provo', 520, 51, 'Geho'),
('Durres', 776, 45, 'Freya'),
('Nuzi', 247, 33, 'Geho'),
('Nuzi', 667, 12, 'Geho'),
('Provo', 759, 56, 'Freya');
CREATE TABLE cudack (fisax INTEGER, bandwidth INTEGER, parish_id INTEGER, genus TEXT);
INSERT INTO cudack VALUES
(58, 1, 520, 'Skopje'),
(98, 73, 667, 'Sebeva'),
(87, 59, 247, 'Duluth'),
(17, 6, 876, 'Duluth'),
(51, 12, 759, 'Duluth'),
(81, 48, 404, 'Skopje'),
(99, 11, 587, 'Sebeva'),
(23, 76, 520, 'Duluth'),
(1, 38, 667, 'Sebeva'),
(61, 39, 776, 'Duluth');
