CREATE TABLE cili (notary_id INTEGER, foreman TEXT, mileage INTEGER, stamina INTEGER);
INSERT INTO cili VALUES
(526, 'Mendoza', 82, 54),
(451, 'Kano', 17, 27),
(161, 'Mendoza', 49, 72),
(567, 'Arusha', 86, 81),
(278, 'Arusha', 24, 99),
(619, 'Kano', 54, 41),
(178, 'Arusha', 63, 97),
(111, 'Arusha', 80, 64);
CREATE TABLE hanenis (solvent TEXT, postage INTEGER, notary_id INTEGER);
INSERT INTO hanenis VALUES
('Quito', 66, 161),
('Mombasa', 89, 111),
('Mombasa', 99, 619),
('Quito', 60, 619),
('Quito', 80, 451),
('Quito', 49, 161),
('Kirim', 78, 278),
('Quito', 72, 619),
('Kirim', 83, 178),
('Kirim', 24, 111);
