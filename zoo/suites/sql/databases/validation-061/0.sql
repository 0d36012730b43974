CREATE TABLE vajene (ramu TEXT, antlers INTEGER, notary_id INTEGER);
INSERT INTO vajene VALUES
('Marisol', 43, 206),
('Tebi', 73, 352),
('Tebi', 13, 839),
('Marisol', 90, 664),
('Dedot', 31, 166),
('Dedot', 33, 326),
('Marisol', 64, 391),
('Tebi', 55, 921);
CREATE TABLE forests (notary_id INTEGER, isotope TEXT, stiffness INTEGER, bokimol INTEGER);
INSERT INTO forests VALUES
(326, 'Koho', 91, 79),
(664, 'Yhgnv', 85, 31),
(664, 'Yhgnv', 45, 67),
(206, 'Sucre', 48, 30),
(664, 'Sucre', 40, 51),
(166, 'Sucre', 25, 41),
(352, 'Yhgnv', 90, 97),
(921, 'Sucre', 49, 4),
(839, 'Koho', 16, 54),
(326, 'Koho', 86, 14);
