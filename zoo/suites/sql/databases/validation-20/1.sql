CREATE TABLE moose (velocity INTEGER, hakadex INTEGER, patron_id INTEGER, hokick TEXT, pusuke TEXT);
INSERT INTO moose VALUES
(93, 6, 190, 'Davao', 'Vera'),
(96, 50, 558, 'Luanda', 'Vera'),
(80, 80, 978, 'Davao', 'Chester'),
(18, 22, 331, 'Mandalay', 'Chester'),
(51, 8, 826, 'Luanda', 'Chester'),
(8, 25, 644, 'Davao', 'Vera'),
(32, 83, 925, 'Mandalay', 'Cordelia'),
(56, 63, 849, 'Luanda', 'Cordelia');
CREATE TABLE tapestries (remedy TEXT, premium INTEGER, captain TEXT, patron_id INTEGER);
INSERT INTO tapestries VALUES
('Agnes', 22, 'Quito', 558),
('Lbkys', 99, 'Herat', 849),
('Nikhil', 29, 'Herat', 331),
('Nikhil', 10, 'Herat', 190),
('Nikhil', 8, 'Lagos', 978),
('Nikhil', 88, 'Quito', 849),
('Agnes', 70, 'Lagos', 925),
('Lbkys', 65, 'Quito', 978),
('Lbkys', 83, 'Herat', 558),
('Agnes', 97, 'Lagos', 978);
