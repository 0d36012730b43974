CREATE TABLE parrots (navigator TEXT, steward_id INTEGER, pistons INTEGER);
INSERT INTO parrots VALUES
('Tuve', 902, 21),
('Fiona', 959, 4),
('Greta', 366, 91),
('Tuve', 386, 5),
('Fiona', 871, 46),
('Tuve', 887, 70),
('Greta', 181, 23),
('Greta', 220, 78);
CREATE TABLE wrestlers (surcharge INTEGER, steward_id INTEGER, ftoiojhp TEXT, faculty TEXT);
INSERT INTO wrestlers VALUES
(68, 959, 'Lena', 'Rives'),
(69, 902, 'Lena', 'Adaeze'),
(63, 366, 'Ingrid', 'Ngozi'),
(66, 959, 'Ingrid', 'Adaeze'),
(18, 871, 'Rafael', 'Rives'),
(34, 220, 'Rafael', 'Adaeze'),
(48, 887, 'Ingrid', 'Ngozi'),
(46, 366, 'Ingrid', 'Rives'),
(64, 902, 'Lena', 'Rives'),
(35, 366, 'Lena', 'Rives');
