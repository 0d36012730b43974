CREATE TABLE seminars (genus TEXT, sabehel TEXT, nickname_id INTEGER, purity INTEGER);
INSERT INTO seminars VALUES
('Emilio', 'Bao', 242, 15),
('Emilio', 'Vasotond', 645, 5),
('Hafodes', 'Anjali', 144, 1),
('Emilio', 'Anjali', 514, 39),
('Wayan', 'Bao', 437, 34),
('Wayan', 'Vasotond', 601, 12),
('Hafodes', 'Vasotond', 606, 76),
('Wayan', 'Anjali', 897, 67);
CREATE TABLE canyons (dividend INTEGER, pistons INTEGER, nickname_id INTEGER, faculty TEXT);
INSERT INTO canyons VALUES
(5, 37, 514, 'Vekit'),
(38, 99, 242, 'Vekit'),
(35, 10, 897, 'Vekit'),
(92, 42, 897, 'Daichi'),
(16, 29, 437, 'Takeshi'),
(59, 35, 601, 'Vekit'),
(89, 14, 514, 'Daichi'),
(20, 59, 897, 'Takeshi'),
(67, 36, 144, 'Daichi'),
(72, 44, 606, 'Daichi');
