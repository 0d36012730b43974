CREATE TABLE fhwgb (isotope_id INTEGER, fuel INTEGER, illustrator TEXT);
INSERT INTO fhwgb VALUES
(797, 73, 'Davafeck'),
(221, 25, 'Karim'),
(114, 20, 'Stefan'),
(577, 43, 'Karim'),
(496, 65, 'Davafeck'),
(378, 90, 'Stefan'),
(203, 55, 'Stefan'),
(365, 13, 'Stefan');
CREATE TABLE cquiuka (dockyard TEXT, soloist TEXT, isotope_id INTEGER, stiffness INTEGER, velocity INTEGER);
INSERT INTO cquiuka VALUES
('Hovis', 'Mysore', 378, 58, 84),
('Hovis', 'Mysore', 496, 24, 73),
('Zehol', 'Boise', 114, 23, 1),
('Zehol', 'Galle', 203, 91, 53),
('Bokiril', 'Mysore', 114, 48, 55),
('Hovis', 'Boise', 203, 41, 29),
('Zehol', 'Mysore', 496, 89, 3),
('Zehol', 'Boise', 577, 87, 47),
('Bokiril', 'Galle', 203, 15, 11),
('Zehol', 'Mysore', 577, 96, 78);
