CREATE TABLE seminars (garage TEXT, hujovom INTEGER, litor_id INTEGER);
INSERT INTO seminars VALUES
('Kuching', 1, 478),
('Nagpur', 10, 557),
('Nagpur', 16, 665),
('Palermo', 42, 602),
('Palermo', 9, 487),
('Kuching', 67, 217),
('Nagpur', 33, 444),
('Palermo', 96, 614);
CREATE TABLE cfoy (stanzas INTEGER, feathers INTEGER, litor_id INTEGER, producer TEXT);
INSERT INTO cfoy VALUES
(89, 55, 602, 'Botiper'),
(15, 36, 665, 'Whdoj'),
(30, 16, 217, 'Botiper'),
(59, 80, 478, 'Whdoj'),
(25, 33, 614, 'Whdoj'),
(37, 84, 478, 'Rebax'),
(1, 65, 444, 'Rebax'),
(43, 57, 665, 'Whdoj'),
(84, 31, 487, 'Rebax'),
(32, 56, 217, 'Botiper');
