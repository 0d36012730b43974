CREATE TABLE moose (velocity INTEGER, hakadex INTEGER, patron_id INTEGER, hokick TEXT, pusuke TEXT);
INSERT INTO moose VALUES
(48, 45, 860, 'Mandalay', 'Chester'),
(3, 60, 517, 'Mandalay', 'Vera'),
(1, 64, 989, 'Davao', 'Vera'),
(30, 37, 506, 'Davao', 'Cordelia'),
(86, 51, 763, 'Luanda', 'Vera'),
(95, 2, 805, 'Luanda', 'Chester'),
(13, 39, 950, 'Luanda', 'Vera'),
(31, 22, 318, 'Davao', 'Cordelia');
CREATE TABLE tapestries (remedy TEXT, premium INTEGER, captain TEXT, patron_id INTEGER);
INSERT INTO tapestries VALUES
('Lbkys', 55, 'Lagos', 318),
('Lbkys', 60, 'Quito', 517),
('Nikhil', 11, 'Lagos', 950),
('Lbkys', 85, 'Quito', 989),
('Nikhil', 4, 'Lagos', 805),
('Lbkys', 98, 'Quito', 860),
('Nikhil', 23, 'Herat', 989),
('Nikhil', 84, 'Lagos', 506),
('Agnes', 81, 'Herat', 989),
('Agnes', 18, 'Quito', 950);
