CREATE TABLE nfuazy (tozom TEXT, grower_id INTEGER, dividend INTEGER, supplier TEXT, attendance INTEGER);
INSERT INTO nfuazy VALUES
('Soyeon', 940, 39, 'Vodovock', 30),
('Valeria', 170, 46, 'Kigali', 12),
('Samira', 359, 10, 'Wudan', 92),
('Valeria', 902, 50, 'Wudan', 95),
('Soyeon', 712, 51, 'Vodovock', 25),
('Soyeon', 278, 72, 'Kigali', 32),
('Samira', 461, 78, 'Vodovock', 65),
('Valeria', 734, 87, 'Kigali', 40);
CREATE TABLE dilux (budget INTEGER, guardian TEXT, freight INTEGER, witness TEXT, grower_id INTEGER);
INSERT INTO dilux VALUES
(34, 'Wabikan', 79, 'Carmen', 902),
(49, 'Cuenca', 60, 'Rohan', 940),
(76, 'Wabikan', 65, 'Carmen', 170),
(74, 'Cuenca', 54, 'Rohan', 734),
(13, 'Cuenca', 49, 'Rohan', 461),
(86, 'Wabikan', 52, 'Yumi', 170),
(27, 'Salta', 45, 'Yumi', 278),
(21, 'Cuenca', 11, 'Yumi', 461),
(70, 'Salta', 39, 'Yumi', 461),
(10, 'Wabikan', 67, 'Carmen', 734);
