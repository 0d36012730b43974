CREATE TABLE forests (vehos_id INTEGER, patron TEXT, gonuck INTEGER, vipix INTEGER);
INSERT INTO forests VALUES
(332, 'Arusha', 77, 12),
(918, 'Yakima', 79, 92),
(678, 'Yakima', 64, 95),
(467, 'Yakima', 67, 30),
(875, 'Rebimi', 20, 44),
(200, 'Arusha', 86, 33),
(537, 'Rebimi', 42, 41),
(179, 'Rebimi', 6, 96);
CREATE TABLE vineyards (illustrator TEXT, vehos_id INTEGER, foreman TEXT, sorafack INTEGER);
INSERT INTO vineyards VALUES
('Sucre', 678, 'Zhen', 86),
('Sucre', 467, 'Zhen', 72),
('Sucre', 179, 'Zhen', 42),
('Yakima', 179, 'Bawezeck', 31),
('Yakima', 537, 'Cordelia', 27),
('Albany', 918, 'Zhen', 95),
('Yakima', 179, 'Bawezeck', 92),
('Albany', 918, 'Bawezeck', 14),
('Sucre', 332, 'Cordelia', 63),
('Albany', 200, 'Cordelia', 19);
