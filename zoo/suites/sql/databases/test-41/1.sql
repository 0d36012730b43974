CREATE TABLE canyons (singer TEXT, yjio_id INTEGER, stanzas INTEGER, attendance INTEGER);
INSERT INTO canyons VALUES
('Palermo', 462, 87, 96),
('Logos', 318, 78, 77),
('Gdansk', 948, 20, 11),
('Logos', 620, 89, 56),
('Gdansk', 835, 2, 52),
('Logos', 154, 38, 3),
('Palermo', 463, 36, 60),
('Logos', 976, 66, 19);
CREATE TABLE jikur (cupund INTEGER, tenant TEXT, yjio_id INTEGER);
INSERT INTO jikur VALUES
(83, 'Oqdhll', 620),
(1, 'Oqdhll', 154),
(84, 'Natal', 318),
(86, 'Natal', 463),
(5, 'Oqdhll', 835),
(44, 'Aarhus', 948),
(78, 'Natal', 318),
(73, 'Aarhus', 948),
(29, 'Oqdhll', 462),
(34, 'Natal', 620);
