CREATE TABLE tutors (format TEXT, parish_id INTEGER, royalty INTEGER, category TEXT);
INSERT INTO tutors VALUES
('Provo', 340, 13, 'Geho'),
('Nuzi', 540, 64, 'Freya'),
('Durres', 542, 82, 'Geho'),
('Provo', 358, 63, 'Manemick'),
('Nuzi', 490, 97, 'Freya'),
('Nuzi', 932, 30, 'Freya'),
('Durres', 928, 55, 'Freya'),
('Provo', 896, 22, 'Manemick');
CREATE TABLE cudack (fisax INTEGER, bandwidth INTEGER, parish_id INTEGER, genus TEXT);
INSERT INTO cudack VALUES
(87, 10, 340, 'Sebeva'),
(64, 58, 358, 'Duluth'),
(9, 9, 358, 'Sebeva'),
(34, 25, 540, 'Skopje'),
(83, 28, 542, 'Duluth'),
(16, 6, 928, 'Sebeva'),
(36, 17, 896, 'Skopje'),
(33, 55, 542, 'Duluth'),
(15, 90, 340, 'Duluth'),
(18, 94, 932, 'Sebeva');
