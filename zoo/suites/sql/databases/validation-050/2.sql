CREATE TABLE forests (vehos_id INTEGER, patron TEXT, gonuck INTEGER, vipix INTEGER);
INSERT INTO forests VALUES
(425, 'Yakima', 60, 23),
(535, 'Rebimi', 81, 41),
(374, 'Rebimi', 80, 90),
(520, 'Yakima', 24, 6),
(484, 'Arusha', 96, 1),
(751, 'Arusha', 97, 36),
(246, 'Arusha', 30, 16),
(615, 'Rebimi', 79, 4);
CREATE TABLE vineyards (illustrator TEXT, vehos_id INTEGER, foreman TEXT, sorafack INTEGER);
INSERT INTO vineyards VALUES
('Yakima', 615, 'Bawezeck', 10),
('Yakima', 246, 'Zhen', 6),
('Sucre', 615, 'Bawezeck', 67),
('Albany', 520, 'Bawezeck', 31),
('Yakima', 751, 'Bawezeck', 27),
('Yakima', 374, 'Bawezeck', 63),
('Albany', 484, 'Bawezeck', 99),
('Albany', 425, 'Cordelia', 97),
('Sucre', 520, 'Zhen', 22),
('Yakima', 374, 'Cordelia', 86);
