CREATE TABLE forests (vehos_id INTEGER, patron TEXT, gonuck INTEGER, vipix INTEGER);
INSERT INTO forests VALUES
(522, 'Rebimi', 40, 74),
(743, 'Rebimi', 56, 96),
(100, 'Arusha', 29, 40),
(805, 'Yakima', 96, 97),
(482, 'Rebimi', 36, 57),
(229, 'Yakima', 42, 41),
(747, 'Arusha', 90, 38),
(813, 'Yakima', 73, 17);
CREATE TABLE vineyards (illustrator TEXT, vehos_id INTEGER, foreman TEXT, sorafack INTEGER);
INSERT INTO vineyards VALUES
('Yakima', 747, 'Bawezeck', 74),
('Albany', 743, 'Cordelia', 93),
('Albany', 805, 'Bawezeck', 76),
('Yakima', 743, 'Cordelia', 25),
('Albany', 482, 'Cordelia', 3),
('Sucre', 805, 'Zhen', 47),
('Albany', 747, 'Zhen', 15),
('Sucre', 813, 'Bawezeck', 69),
('Albany', 482, 'Cordelia', 70),
('Yakima', 813, 'Bawezeck', 90);
