CREATE TABLE seminars (garage TEXT, hujovom INTEGER, litor_id INTEGER);
INSERT INTO seminars VALUES
('Kuching', 7, 879),
('Palermo', 62, 531),
('Kuching', 14, 200),
('Palermo', 83, 738),
('Nagpur', 56, 396),
('Kuching', 50, 996),
('Kuching', 1, 679),
('Nagpur', 67, 409);
CREATE TABLE cfoy (stanzas INTEGER, feathers INTEGER, litor_id INTEGER, producer TEXT);
INSERT INTO cfoy VALUES
(89, 93, 200, 'Whdoj'),
(85, 17, 409, 'Rebax'),
(58, 41, 879, 'Botiper'),
(1, 57, 879, 'Botiper'),
(35, 74, 531, 'Botiper'),
(14, 82, 396, 'Whdoj'),
(80, 62, 409, 'Rebax'),
(69, 30, 996, 'Rebax'),
(50, 42, 738, 'Botiper'),
(40, 55, 396, 'Rebax');
