CREATE TABLE seminars (genus TEXT, sabehel TEXT, nickname_id INTEGER, purity INTEGER);
INSERT INTO seminars VALUES
('Hafodes', 'Vasotond', 108, 93),
('Hafodes', 'Bao', 208, 16),
('Hafodes', 'Anjali', 916, 13),
('Emilio', 'Anjali', 764, 69),
('Emilio', 'Vasotond', 743, 4),
('Hafodes', 'Bao', 941, 59),
('Wayan', 'Anjali', 433, 30),
('Wayan', 'Vasotond', 674, 64);
CREATE TABLE canyons (dividend INTEGER, pistons INTEGER, nickname_id INTEGER, faculty TEXT);
INSERT INTO canyons VALUES
(17, 60, 674, 'Daichi'),
(49, 16, 208, 'Takeshi'),
(3, 6, 941, 'Daichi'),
(12, 88, 764, 'Vekit'),
(55, 82, 108, 'Vekit'),
(62, 73, 433, 'Takeshi'),
(69, 22, 108, 'Vekit'),
(28, 83, 743, 'Takeshi'),
(21, 39, 674, 'Daichi'),
(71, 12, 108, 'Vekit');
