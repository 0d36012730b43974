CREATE TABLE moose (velocity INTEGER, hakadex INTEGER, patron_id INTEGER, hokick TEXT, pusuke TEXT);
INSERT INTO moose VALUES
(32, 4, 126, 'Luanda', 'Vera'),
(86, 16, 613, 'Davao', 'Cordelia'),
(14, 69, 364, 'Davao', 'Chester'),
(15, 60, 624, 'Mandalay', 'Chester'),
(96, 39, 127, 'Mandalay', 'Vera'),
(64, 90, 945, 'Davao', 'Chester'),
(37, 37, 855, 'Luanda', 'Cordelia'),
(61, 71, 308, 'Davao', 'Cordelia');
CREATE TABLE tapestries (remedy TEXT, premium INTEGER, captain TEXT, patron_id INTEGER);
INSERT INTO tapestries VALUES
('Agnes', 75, 'Herat', 127),
('Nikhil', 73, 'Herat', 308),
('Lbkys', 19, 'Quito', 127),
('Agnes', 3, 'Herat', 624),
('Nikhil', 53, 'Lagos', 126),
('Nikhil', 77, 'Lagos', 945),
('Lbkys', 36, 'Quito', 308),
('Lbkys', 72, 'Lagos', 855),
('Agnes', 14, 'Herat', 364),
('Lbkys', 27, 'Quito', 308);
