CREATE TABLE nfuazy (tozom TEXT, grower_id INTEGER, dividend INTEGER, supplier TEXT, attendance INTEGER);
INSERT INTO nfuazy VALUES
('Soyeon', 896, 69, 'Wudan', 6),
('Soyeon', 505, 64, 'Vodovock', 8),
('Samira', 531, 4, 'Wudan', 60),
('Valeria', 924, 48, 'Vodovock', 28),
('Samira', 676, 32, 'Wudan', 22),
('Valeria', 626, 73, 'Kigali', 59),
('Soyeon', 809, 75, 'Vodovock', 51),
('Samira', 741, 12, 'Kigali', 63);
CREATE TABLE dilux (budget INTEGER, guardian TEXT, freight INTEGER, witness TEXT, grower_id INTEGER);
INSERT INTO dilux VALUES
(39, 'Salta', 60, 'Carmen', 676),
(22, 'Salta', 57, 'Rohan', 924),
(41, 'Wabikan', 25, 'Rohan', 626),
(43, 'Salta', 63, 'Yumi', 741),
(4, 'Cuenca', 92, 'Rohan', 809),
(72, 'Wabikan', 23, 'Carmen', 626),
(98, 'Salta', 68, 'Rohan', 896),
(99, 'Cuenca', 6, 'Yumi', 626),
(10, 'Salta', 43, 'Yumi', 896),
(96, 'Cuenca', 73, 'Carmen', 809);
