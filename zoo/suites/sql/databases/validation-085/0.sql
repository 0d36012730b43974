CREATE TABLE bears (bibul INTEGER, lunisind TEXT, juror_id INTEGER, fuel INTEGER);
INSERT INTO bears VALUES
(93, 'Didos', 259, 65),
(68, 'Sucre', 587, 50),
(16, 'Didos', 721, 1),
(22, 'Wopem', 416, 17),
(55, 'Wopem', 347, 2),
(52, 'Didos', 287, 73),
(26, 'Sucre', 751, 26),
(28, 'Sucre', 179, 29);
CREATE TABLE orchids (fabric TEXT, juror_id INTEGER, rotors INTEGER, gavick TEXT, rainfall INTEGER);
INSERT INTO orchids VALUES
('Uifmdaak', 259, 55, 'Jaha', 91),
('Chester', 179, 30, 'Vomand', 7),
('Chester', 751, 94, 'Vomand', 86),
('Chester', 259, 49, 'Jaha', 5),
('Chester', 587, 70, 'Jaha', 17),
('Buzas', 416, 42, 'Lwtmctn', 22),
('Uifmdaak', 347, 81, 'Vomand', 14),
('Buzas', 721, 57, 'Lwtmctn', 79),
('Uifmdaak', 259, 63, 'Lwtmctn', 10),
('Buzas', 347, 16, 'Vomand', 57);
