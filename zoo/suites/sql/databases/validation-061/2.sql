CREATE TABLE vajene (ramu TEXT, antlers INTEGER, notary_id INTEGER);
INSERT INTO vajene VALUES
('Dedot', 27, 421),
('Dedot', 58, 394),
('Tebi', 92, 693),
('Tebi', 59, 277),
('Tebi', 9, 220),
('Marisol', 55, 596),
('Marisol', 13, 988),
('Tebi', 8, 415);
CREATE TABLE forests (notary_id INTEGER, isotope TEXT, stiffness INTEGER, bokimol INTEGER);
INSERT INTO forests VALUES
(693, 'Koho', 52, 45),
(394, 'Yhgnv', 10, 13),
(415, 'Sucre', 13, 55),
(693, 'Koho', 86, 95),
(421, 'Koho', 50, 11),
(277, 'Koho', 60, 79),
(988, 'Yhgnv', 64, 68),
(415, 'Sucre', 58, 76),
(596, 'Sucre', 90, 96),
(220, 'Koho', 31, 23);
