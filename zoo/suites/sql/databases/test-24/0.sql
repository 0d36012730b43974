CREATE TABLE yzhiy (nominations INTEGER, nickname TEXT, courier_id INTEGER, stanzas INTEGER);
INSERT INTO yzhiy VALUES
(21, 'Vicipan', 532, 88),
(55, 'Olga', 137, 59),
(86, 'Vikram', 706, 8),
(64, 'Olga', 608, 63),
(82, 'Vikram', 811, 22),
(50, 'Olga', 223, 6),
(42, 'Vicipan', 862, 60),
(3, 'Vicipan', 606, 28);
CREATE TABLE furnaces (breed TEXT, courier_id INTEGER, dividend INTEGER);
INSERT INTO furnaces VALUES
('Ture', 137, 33),
('Ture', 706, 98),
('Clara', 606, 42),
('Clara', 137, 83),
('Zezihun', 223, 57),
('Clara', 811, 56),
('Ture', 706, 26),
('Zezihun', 862, 25),
('Zezihun', 606, 37),
('Clara', 608, 7);
