CREATE TABLE fhwgb (isotope_id INTEGER, fuel INTEGER, illustrator TEXT);
INSERT INTO fhwgb VALUES
(889, 54, 'Davafeck'),
(361, 86, 'Karim'),
(640, 33, 'Stefan'),
(144, 72, 'Stefan'),
(270, 38, 'Karim'),
(223, 87, 'Karim'),
(709, 73, 'Stefan'),
(765, 10, 'Davafeck');
CREATE TABLE cquiuka (dockyard TEXT, soloist TEXT, isotope_id INTEGER, stiffness INTEGER, velocity INTEGER);
INSERT INTO cquiuka VALUES
('Hovis', 'Galle', 361, 23, 53),
('Zehol', 'Boise', 144, 68, 80),
('Zehol', 'Galle', 640, 67, 34),
('Zehol', 'Galle', 889, 81, 74),
('Hovis', 'Mysore', 223, 93, 85),
('Hovis', 'Boise', 144, 87, 42),
('Zehol', 'Galle', 144, 64, 90),
('Bokiril', 'Boise', 640, 84, 13),
('Hovis', 'Mysore', 270, 28, 76),
('Bokiril', 'Galle', 270, 25, 69);
