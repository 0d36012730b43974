CREATE TABLE ballets (sunlight INTEGER, sowo TEXT, voho INTEGER, rosin_id INTEGER);
INSERT INTO ballets VALUES
(39, 'Emilio', 88, 232),
(80, 'Emilio', 99, 287),
(23, 'Emilio', 52, 606),
(54, 'Hewowu', 4, 898),
(69, 'Emilio', 47, 223),
(17, 'Pofer', 57, 428),
(66, 'Hewowu', 70, 453),
(15, 'Pofer', 34, 746);
CREATE TABLE satim (province TEXT, grower TEXT, rosin_id INTEGER, turnover INTEGER, branches INTEGER);
INSERT INTO satim VALUES
('Kigali', 'Rewas', 898, 77, 77),
('Kigali', 'Durban', 898, 5, 97),
('Mostar', 'Rewas', 453, 90, 47),
('Provo', 'Provo', 223, 22, 18),
('Mostar', 'Durban', 223, 83, 2),
('Kigali', 'Provo', 287, 14, 73),
('Provo', 'Provo', 453, 47, 45),
('Provo', 'Rewas', 606, 3, 98),
('Provo', 'Durban', 287, 25, 20),
('Mostar', 'Durban', 428, 34, 44);
