CREATE TABLE cili (notary_id INTEGER, foreman TEXT, mileage INTEGER, stamina INTEGER);
INSERT INTO cili VALUES
(422, 'Arusha', 77, 89),
(862, 'Arusha', 72, 26),
(522, 'Mendoza', 69, 30),
(977, 'Kano', 3, 14),
(425, 'Mendoza', 99, 94),
(999, 'Kano', 37, 27),
(220, 'Kano', 35, 46),
(718, 'Arusha', 13, 2);
CREATE TABLE hanenis (solvent TEXT, postage INTEGER, notary_id INTEGER);
INSERT INTO hanenis VALUES
('Mombasa', 32, 862),
('Kirim', 62, 977),
('Quito', 39, 718),
('Mombasa', 49, 977),
('Quito', 90, 422),
('Mombasa', 89, 999),
('Quito', 17, 220),
('Quito', 67, 522),
('Kirim', 60, 422),
('Kirim', 37, 999);
