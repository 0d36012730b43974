CREATE TABLE yzhiy (nominations INTEGER, nickname TEXT, courier_id INTEGER, stanzas INTEGER);
INSERT INTO yzhiy VALUES
(41, 'Olga', 800, 33),
(4, 'Vicipan', 446, 60),
(10, 'Vicipan', 945, 83),
(72, 'Olga', 125, 72),
(98, 'Vicipan', 850, 89),
(96, 'Olga', 550, 19),
(17, 'Vikram', 480, 31),
(11, 'Vikram', 783, 69);
CREATE TABLE furnaces (breed TEXT, courier_id INTEGER, dividend INTEGER);
INSERT INTO furnaces VALUES
('Ture', 550, 6),
('Ture', 480, 25),
('Clara', 125, 74),
('Ture', 945, 56),
('Clara', 850, 8),
('Clara', 783, 57),
('Clara', 800, 58),
('Zezihun', 945, 3),
('Zezihun', 550, 91),
('Ture', 945, 94);
