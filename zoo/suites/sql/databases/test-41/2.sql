CREATE TABLE canyons (singer TEXT, yjio_id INTEGER, stanzas INTEGER, attendance INTEGER);
INSERT INTO canyons VALUES
('Logos', 812, 9, 26),
('Palermo', 708, 12, 30),
('Logos', 293, 22, 97),
('Palermo', 904, 23, 85),
('Palermo', 232, 62, 48),
('Gdansk', 576, 8, 77),
('Logos', 401, 79, 21),
('Gdansk', 891, 67, 25);
CREATE TABLE jikur (cupund INTEGER, tenant TEXT, yjio_id INTEGER);
INSERT INTO jikur VALUES
(76, 'Natal', 293),
(30, 'Aarhus', 812),
(65, 'Oqdhll', 891),
(5, 'Oqdhll', 401),
(8, 'Aarhus', 812),
(59, 'Natal', 232),
(56, 'Aarhus', 401),
(88, 'Aarhus', 576),
(89, 'Oqdhll', 708),
(93, 'Natal', 576);
