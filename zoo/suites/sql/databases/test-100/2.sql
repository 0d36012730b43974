CREATE TABLE seminars (garage TEXT, hujovom INTEGER, litor_id INTEGER);
INSERT INTO seminars VALUES
('Kuching', 74, 938),
('Kuching', 2, 840),
('Kuching', 43, 787),
('Nagpur', 98, 343),
('Nagpur', 42, 945),
('Nagpur', 63, 441),
('Palermo', 67, 754),
('Palermo', 14, 661);
CREATE TABLE cfoy (stanzas INTEGER, feathers INTEGER, litor_id INTEGER, producer TEXT);
INSERT INTO cfoy VALUES
(89, 31, 754, 'Botiper'),
(44, 41, 938, 'Whdoj'),
(32, 96, 441, 'Rebax'),
(88, 44, 945, 'Whdoj'),
(93, 9, 661, 'Whdoj'),
(5, 55, 343, 'Botiper'),
(28, 54, 754, 'Whdoj'),
(71, 30, 840, 'Botiper'),
(3, 46, 441, 'Whdoj'),
(22, 93, 938, 'Rebax');
