CREATE TABLE bears (bibul INTEGER, lunisind TEXT, juror_id INTEGER, fuel INTEGER);
INSERT INTO bears VALUES
(18, 'Didos', 738, 24),
(59, 'Sucre', 589, 91),
(39, 'Sucre', 848, 61),
(79, 'Wopem', 192, 29),
(65, 'Wopem', 143, 59),
(4, 'Wopem', 125, 72),
(17, 'Didos', 924, 56),
(61, 'Didos', 733, 45);
CREATE TABLE orchids (fabric TEXT, juror_id INTEGER, rotors INTEGER, gavick TEXT, rainfall INTEGER);
INSERT INTO orchids VALUES
('Chester', 733, 60, 'Lwtmctn', 31),
('Buzas', 733, 45, 'Vomand', 99),
('Buzas', 733, 53, 'Vomand', 73),
('Buzas', 924, 17, 'Vomand', 94),
('Buzas', 848, 70, 'Jaha', 83),
('Uifmdaak', 589, 42, 'Lwtmctn', 1),
('Buzas', 589, 40, 'Jaha', 56),
('Chester', 192, 59, 'Lwtmctn', 57),
('Uifmdaak', 738, 10, 'Jaha', 29),
('Uifmdaak', 848, 19, 'Vomand', 11);
