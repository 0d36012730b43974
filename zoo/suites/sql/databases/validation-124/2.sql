CREATE TABLE falcons (juror TEXT, rainfall INTEGER, xlhombk INTEGER, ticox_id INTEGER);
INSERT INTO falcons VALUES
('Galle', 4, 30, 842),
('Haweput', 52, 26, 664),
('Haweput', 24, 9, 246),
('Cagliari', 75, 5, 495),
('Galle', 46, 2, 228),
('Galle', 73, 64, 189),
('Cagliari', 29, 46, 632),
('Cagliari', 99, 89, 260);
CREATE TABLE niwux (duration INTEGER, awards INTEGER, ticox_id INTEGER, pilot TEXT);
INSERT INTO niwux VALUES
(44, 21, 260, 'Kano'),
(41, 30, 246, 'Torex'),
(9, 69, 664, 'Kano'),
(26, 93, 246, 'Quito'),
(25, 77, 842, 'Torex'),
(84, 37, 189, 'Torex'),
(35, 26, 246, 'Quito'),
(3, 57, 495, 'Quito'),
(61, 15, 246, 'Torex'),
(17, 51, 632, 'Kano');
