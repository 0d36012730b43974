CREATE TABLE ballets (sunlight INTEGER, sowo TEXT, voho INTEGER, rosin_id INTEGER);
INSERT INTO ballets VALUES
(80, 'Pofer', 29, 813),
(29, 'Pofer', 40, 272),
(91, 'Hewowu', 39, 211),
(46, 'Pofer', 49, 599),
(28, 'Emilio', 27, 896),
(87, 'Pofer', 1, 468),
(67, 'Emilio', 20, 116),
(12, 'Hewowu', 23, 186);
CREATE TABLE satim (province TEXT, grower TEXT, rosin_id INTEGER, turnover INTEGER, branches INTEGER);
INSERT INTO satim VALUES
('Mostar', 'Provo', 211, 83, 3),
('Kigali', 'Durban', 599, 5, 95),
('Kigali', 'Rewas', 116, 79, 61),
('Provo', 'Provo', 272, 76, 45),
('Mostar', 'Provo', 211, 4, 94),
('Provo', 'Rewas', 186, 89, 47),
('Provo', 'Durban', 116, 73, 90),
('Kigali', 'Rewas', 896, 6, 84),
('Provo', 'Rewas', 211, 93, 8),
('Kigali', 'Durban', 599, 87, 79);
