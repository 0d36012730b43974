CREATE TABLE vajene (ramu TEXT, antlers INTEGER, notary_id INTEGER);
INSERT INTO vajene VALUES
('Marisol', 70, 685),
('Tebi', 55, 971),
('Tebi', 90, 739),
('Dedot', 28, 180),
('Marisol', 36, 945),
('Dedot', 47, 665),
('Marisol', 34, 599),
('Tebi', 58, 958);
CREATE TABLE forests (notary_id INTEGER, isotope TEXT, stiffness INTEGER, bokimol INTEGER);
INSERT INTO forests VALUES
(599, 'Sucre', 59, 53),
(971, 'Sucre', 15, 76),
(665, 'Sucre', 98, 78),
(685, 'Yhgnv', 57, 24),
(945, 'Yhgnv', 14, 93),
(665, 'Koho', 85, 56),
(971, 'Koho', 70, 35),
(599, 'Yhgnv', 49, 7),
(971, 'Sucre', 17, 62),
(958, 'Yhgnv', 73, 91);
