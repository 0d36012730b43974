CREATE TABLE bears (hzkenidm INTEGER, mhetw INTEGER, organ_id INTEGER, sanos TEXT, canal TEXT);
INSERT INTO bears VALUES
(74, 7, 270, 'Ewan', 'Ohrid'),
(92, 64, 736, 'Bronwen', 'Moben'),
(31, 48, 273, 'Mijo', 'Moben'),
(28, 15, 296, 'Ewan', 'Harare'),
(41, 28, 511, 'Ewan', 'Moben'),
(96, 27, 685, 'Bronwen', 'Harare'),
(78, 94, 109, 'Bronwen', 'Ohrid'),
(3, 32, 733, 'Mijo', 'Ohrid');
CREATE TABLE tankers (lelapo INTEGER, organ_id INTEGER, librarian TEXT, organ TEXT);
INSERT INTO tankers VALUES
(14, 511, 'Zise', 'Curezand'),
(87, 733, 'Zise', 'Napier'),
(24, 511, 'Malee', 'Curezand'),
(63, 685, 'Zise', 'Napier'),
(12, 270, 'Malee', 'Albany'),
(94, 736, 'Runim', 'Albany'),
(8, 109, 'Runim', 'Albany'),
(58, 296, 'Zise', 'Napier'),
(99, 273, 'Runim', 'Albany'),
(26, 296, 'Malee', 'Napier');
