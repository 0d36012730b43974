CREATE TABLE falcons (juror TEXT, rainfall INTEGER, xlhombk INTEGER, ticox_id INTEGER);
INSERT INTO falcons VALUES
('Cagliari', 53, 61, 956),
('Haweput', 30, 75, 689),
('Haweput', 7, 76, 159),
('Cagliari', 91, 86, 751),
('Haweput', 33, 2, 718),
('Galle', 24, 35, 166),
('Cagliari', 26, 78, 130),
('Galle', 47, 56, 983);
CREATE TABLE niwux (duration INTEGER, awards INTEGER, ticox_id INTEGER, pilot TEXT);
INSERT INTO niwux VALUES
(59, 50, 751, 'Kano'),
(60, 9, 166, 'Torex'),
(25, 33, 956, 'Kano'),
(37, 49, 130, 'Kano'),
(49, 28, 983, 'Torex'),
(21, 95, 718, 'Torex'),
(4, 35, 983, 'Kano'),
(31, 84, 751, 'Quito'),
(8, 18, 718, 'Quito'),
(33, 17, 718, 'Torex');
