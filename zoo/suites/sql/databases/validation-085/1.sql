CREATE TABLE bears (bibul INTEGER, lunisind TEXT, juror_id INTEGER, fuel INTEGER);
INSERT INTO bears VALUES
(83, 'Wopem', 585, 45),
(22, 'Wopem', 693, 34),
(26, 'Sucre', 186, 20),
(65, 'Wopem', 725, 8),
(24, 'Didos', 809, 26),
(68, 'Didos', 869, 62),
(31, 'Sucre', 968, 71),
(13, 'Didos', 256, 11);
CREATE TABLE orchids (fabric TEXT, juror_id INTEGER, rotors INTEGER, gavick TEXT, rainfall INTEGER);
INSERT INTO orchids VALUES
('Chester', 256, 73, 'Vomand', 65),
('Uifmdaak', 725, 91, 'Jaha', 55),
('Chester', 585, 98, 'Lwtmctn', 24),
('Buzas', 256, 29, 'Jaha', 17),
('Uifmdaak', 256, 86, 'Vomand', 68),
('Chester', 869, 3, 'Lwtmctn', 44),
('Buzas', 869, 42, 'Vomand', 59),
('Chester', 869, 17, 'Lwtmctn', 45),
('Chester', 186, 50, 'Lwtmctn', 36),
('Buzas', 585, 11, 'Jaha', 52);
