CREATE TABLE fhwgb (isotope_id INTEGER, fuel INTEGER, illustrator TEXT);
INSERT INTO fhwgb VALUES
(485, 70, 'Davafeck'),
(531, 91, 'Karim'),
(800, 12, 'Karim'),
(509, 87, 'Karim'),
(421, 83, 'Karim'),
(621, 73, 'Stefan'),
(221, 79, 'Stefan'),
(301, 16, 'Davafeck');
CREATE TABLE cquiuka (dockyard TEXT, soloist TEXT, isotope_id INTEGER, stiffness INTEGER, velocity INTEGER);
INSERT INTO cquiuka VALUES
('Hovis', 'Mysore', 531, 45, 53),
('Zehol', 'Boise', 621, 3, 95),
('Bokiril', 'Boise', 221, 10, 89),
('Hovis', 'Boise', 509, 78, 81),
('Bokiril', 'Mysore', 301, 31, 94),
('Zehol', 'Boise', 509, 95, 58),
('Zehol', 'Galle', 621, 94, 82),
('Bokiril', 'Boise', 221, 46, 31),
('Zehol', 'Galle', 301, 76, 78),
('Bokiril', 'Boise', 531, 84, 54);
