CREATE TABLE bears (hzkenidm INTEGER, mhetw INTEGER, organ_id INTEGER, sanos TEXT, canal TEXT);
INSERT INTO bears VALUES
(39, 29, 209, 'Bronwen', 'Moben'),
(13, 32, 756, 'Ewan', 'Moben'),
(17, 27, 720, 'Mijo', 'Harare'),
(56, 65, 286, 'Bronwen', 'Harare'),
(44, 77, 406, 'Mijo', 'Moben'),
(76, 22, 149, 'Mijo', 'Ohrid'),
(66, 48, 705, 'Ewan', 'Harare'),
(27, 97, 336, 'Mijo', 'Ohrid');
CREATE TABLE tankers (lelapo INTEGER, organ_id INTEGER, librarian TEXT, organ TEXT);
INSERT INTO tankers VALUES
(40, 756, 'Malee', 'Albany'),
(51, 720, 'Malee', 'Napier'),
(24, 209, 'Zise', 'Curezand'),
(3, 406, 'Malee', 'Napier'),
(42, 149, 'Runim', 'Napier'),
(55, 756, 'Zise', 'Albany'),
(58, 406, 'Runim', 'Curezand'),
(78, 336, 'Runim', 'Albany'),
(61, 705, 'Zise', 'Curezand'),
(84, 756, 'Zise', 'Napier');
