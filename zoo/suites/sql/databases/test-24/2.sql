CREATE TABLE yzhiy (nominations INTEGER, nickname TEXT, courier_id INTEGER, stanzas INTEGER);
INSERT INTO yzhiy VALUES
(77, 'Vicipan', 325, 82),
(99, 'Vicipan', 536, 90),
(34, 'Olga', 497, 9),
(66, 'Vikram', 728, 3),
(81, 'Olga', 422, 40),
(20, 'Vikram', 197, 25),
(7, 'Vikram', 108, 30),
(92, 'Vicipan', 958, 92);
CREATE TABLE furnaces (breed TEXT, courier_id INTEGER, dividend INTEGER);
INSERT INTO furnaces VALUES
('Zezihun', 108, 46),
('Ture', 422, 72),
('Zezihun', 497, 24),
('Clara', 197, 95),
('Clara', 108, 64),
('Clara', 497, 17),
('Clara', 325, 63),
('Zezihun', 536, 3),
('Clara', 728, 5),
('Ture', 108, 81);
