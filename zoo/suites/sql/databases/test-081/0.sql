CREATE TABLE parrots (navigator TEXT, steward_id INTEGER, pistons INTEGER);
INSERT INTO parrots VALUES
('Tuve', 808, 30),
('Fiona', 275, 86),
('Greta', 344, 79),
('Greta', 876, 54),
('Greta', 972, 36),
('Tuve', 868, 15),
('Tuve', 531, 76),
('Fiona', 966, 8);
CREATE TABLE wrestlers (surcharge INTEGER, steward_id INTEGER, ftoiojhp TEXT, faculty TEXT);
INSERT INTO wrestlers VALUES
(67, 808, 'Ingrid', 'Adaeze'),
(93, 275, 'Rafael', 'Adaeze'),
(94, 966, 'Lena', 'Ngozi'),
(76, 344, 'Lena', 'Adaeze'),
(66, 808, 'Ingrid', 'Adaeze'),
(98, 876, 'Rafael', 'Adaeze'),
(12, 531, 'Rafael', 'Ngozi'),
(91, 868, 'Ingrid', 'Rives'),
(64, 972, 'Rafael', 'Adaeze'),
(22, 972, 'Ingrid', 'Rives');
