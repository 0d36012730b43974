CREATE TABLE nfuazy (tozom TEXT, grower_id INTEGER, dividend INTEGER, supplier TEXT, attendance INTEGER);
INSERT INTO nfuazy VALUES
('Valeria', 368, 68, 'Kigali', 98),
('Soyeon', 459, 83, 'Kigali', 26),
('Valeria', 719, 97, 'Wudan', 94),
('Soyeon', 479, 91, 'Vodovock', 4),
('Valeria', 135, 46, 'Wudan', 44),
('Samira', 925, 57, 'Vodovock', 87),
('Samira', 562, 8, 'Kigali', 52),
('Soyeon', 804, 54, 'Vodovock', 83);
CREATE TABLE dilux (budget INTEGER, guardian TEXT, freight INTEGER, witness TEXT, grower_id INTEGER);
INSERT INTO dilux VALUES
(58, 'Cuenca', 57, 'Yumi', 804),
(99, 'Wabikan', 1, 'Carmen', 135),
(18, 'Cuenca', 32, 'Carmen', 459),
(90, 'Salta', 9, 'Carmen', 459),
(82, 'Wabikan', 6, 'Carmen', 562),
(35, 'Cuenca', 42, 'Rohan', 368),
(78, 'Salta', 58, 'Yumi', 459),
(34, 'Wabikan', 4, 'Carmen', 925),
(89, 'Cuenca', 60, 'Rohan', 479),
(36, 'Wabikan', 88, 'Carmen', 719);
