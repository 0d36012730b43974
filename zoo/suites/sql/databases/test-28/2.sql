CREATE TABLE ballets (sunlight INTEGER, sowo TEXT, voho INTEGER, rosin_id INTEGER);
INSERT INTO ballets VALUES
(45, 'Emilio', 15, 116),
(15, 'Pofer', 12, 593),
(5, 'Hewowu', 53, 777),
(25, 'Hewowu', 70, 644),
(87, 'Emilio', 89, 488),
(4, 'Emilio', 83, 362),
(55, 'Hewowu', 62, 974),
(76, 'Pofer', 87, 229);
CREATE TABLE satim (province TEXT, grower TEXT, rosin_id INTEGER, turnover INTEGER, branches INTEGER);
INSERT INTO satim VALUES
('Kigali', 'Provo', 362, 99, 47),
('Provo', 'Durban', 593, 87, 33),
('Kigali', 'Durban', 362, 41, 34),
('Kigali', 'Rewas', 229, 10, 4),
('Kigali', 'Provo', 488, 72, 40),
('Provo', 'Provo', 593, 51, 87),
('Mostar', 'Provo', 777, 5, 73),
('Mostar', 'Durban', 116, 28, 27),
('Provo', 'Provo', 488, 66, 76),
('Provo', 'Rewas', 974, 76, 30);
