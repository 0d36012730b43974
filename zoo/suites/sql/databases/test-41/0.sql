CREATE TABLE canyons (singer TEXT, yjio_id INTEGER, stanzas INTEGER, attendance INTEGER);
INSERT INTO canyons VALUES
('Palermo', 385, 7, 30),
('Palermo', 482, 33, 26),
('Palermo', 653, 65, 9),
('Logos', 461, 32, 12),
('Logos', 588, 16, 54),
('Gdansk', 390, 10, 21),
('Gdansk', 698, 84, 45),
('Logos', 956, 82, 41);
CREATE TABLE jikur (cupund INTEGER, tenant TEXT, yjio_id INTEGER);
INSERT INTO jikur VALUES
(65, 'Natal', 385),
(66, 'Oqdhll', 588),
(92, 'Natal', 390),
(53, 'Natal', 461),
(35, 'Natal', 385),
(68, 'Aarhus', 390),
(90, 'Oqdhll', 385),
(69, 'Aarhus', 956),
(99, 'Aarhus', 461),
(34, 'Aarhus', 482);
