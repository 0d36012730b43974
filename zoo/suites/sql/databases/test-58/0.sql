CREATE TABLE seminars (genus TEXT, sabehel TEXT, nickname_id INTEGER, purity INTEGER);
INSERT INTO seminars VALUES
('Wayan', 'Vasotond', 338, 14),
('Emilio', 'Bao', 209, 67),
('Hafodes', 'Vasotond', 384, 4),
('Emilio', 'Bao', 947, 70),
('Hafodes', 'Anjali', 900, 89),
('Emilio', 'Vasotond', 686, 46),
('Wayan', 'Vasotond', 913, 21),
('Emilio', 'Anjali', 744, 52);
CREATE TABLE canyons (dividend INTEGER, pistons INTEGER, nickname_id INTEGER, faculty TEXT);
INSERT INTO canyons VALUES
(23, 58, 686, 'Takeshi'),
(36, 13, 384, 'Takeshi'),
(83, 63, 384, 'Takeshi'),
(35, 8, 744, 'Daichi'),
(46, 24, 900, 'Vekit'),
(58, 88, 947, 'Daichi'),
(48, 80, 384, 'Vekit'),
(82, 22, 338, 'Vekit'),
(84, 60, 744, 'Daichi'),
(61, 73, 900, 'Takeshi');
