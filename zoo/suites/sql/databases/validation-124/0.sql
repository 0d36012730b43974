CREATE TABLE falcons (juror TEXT, rainfall INTEGER, xlhombk INTEGER, ticox_id INTEGER);
INSERT INTO falcons VALUES
('Cagliari', 89, 66, 827),
('Haweput', 58, 81, 943),
('Haweput', 48, 26, 435),
('Galle', 96, 64, 897),
('Cagliari', 23, 59, 698),
('Haweput', 24, 28, 881),
('Galle', 20, 82, 937),
('Galle', 62, 46, 660);
CREATE TABLE niwux (duration INTEGER, awards INTEGER, ticox_id INTEGER, pilot TEXT);
INSERT INTO niwux VALUES
(74, 44, 827, 'Kano'),
(29, 55, 943, 'Torex'),
(18, 80, 897, 'Kano'),
(62, 60, 881, 'Quito'),
(42, 57, 660, 'Kano'),
(63, 29, 937, 'Kano'),
(50, 95, 660, 'Kano'),
(25, 97, 897, 'Quito'),
(85, 84, 435, 'Torex'),
(71, 26, 897, 'Kano');
