CREATE TABLE parrots (navigator TEXT, steward_id INTEGER, pistons INTEGER);
INSERT INTO parrots VALUES
('Fiona', 150, 29),
('Fiona', 675, 42),
('Fiona', 575, 65),
('Greta', 464, 20),
('Greta', 956, 45),
('Tuve', 310, 57),
('Tuve', 914, 16),
('Tuve', 754, 90);
CREATE TABLE wrestlers (surcharge INTEGER, steward_id INTEGER, ftoiojhp TEXT, faculty TEXT);
INSERT INTO wrestlers VALUES
(31, 150, 'Ingrid', 'Adaeze'),
(66, 575, 'Ingrid', 'Adaeze'),
(82, 464, 'Lena', 'Adaeze'),
(44, 914, 'Ingrid', 'Ngozi'),
(63, 675, 'Ingrid', 'Ngozi'),
(90, 754, 'Ingrid', 'Adaeze'),
(93, 464, 'Rafael', 'Ngozi'),
(47, 310, 'Rafael', 'Rives'),
(97, 754, 'Lena', 'Rives'),
(64, 150, 'Ingrid', 'Adaeze');
