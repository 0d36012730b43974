CREATE TABLE cili (notary_id INTEGER, foreman TEXT, mileage INTEGER, stamina INTEGER);
INSERT INTO cili VALUES
(698, 'Arusha', 25, 61),
(374, 'Kano', 26, 81),
(445, 'Arusha', 89, 99),
(734, 'Arusha', 17, 44),
(896, 'Mendoza', 44, 25),
(107, 'Mendoza', 13, 1),
(809, 'Arusha', 28, 41),
(120, 'Kano', 8, 43);
CREATE TABLE hanenis (solvent TEXT, postage INTEGER, notary_id INTEGER);
INSERT INTO hanenis VALUES
('Kirim', 38, 809),
('Kirim', 88, 896),
('Kirim', 69, 120),
('Mombasa', 60, 120),
('Mombasa', 32, 445),
('Quito', 78, 120),
('Quito', 27, 809),
('Quito', 29, 734),
('Mombasa', 16, 445),
('Quito', 40, 698);
