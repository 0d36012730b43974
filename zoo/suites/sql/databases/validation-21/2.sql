CREATE TABLE bears (hzkenidm INTEGER, mhetw INTEGER, organ_id INTEGER, sanos TEXT, canal TEXT);
INSERT INTO bears VALUES
(16, 7, 749, 'Bronwen', 'Harare'),
(91, 46, 116, 'Ewan', 'Ohrid'),
(17, 97, 527, 'Mijo', 'Harare'),
(39, 27, 247, 'Ewan', 'Ohrid'),
(6, 81, 303, 'Bronwen', 'Moben'),
(63, 71, 305, 'Mijo', 'Harare'),
(89, 13, 236, 'Mijo', 'Moben'),
(34, 26, 488, 'Bronwen', 'Harare');
CREATE TABLE tankers (lelapo INTEGER, organ_id INTEGER, librarian TEXT, organ TEXT);
INSERT INTO tankers VALUES
(45, 303, 'Malee', 'Curezand'),
(70, 305, 'Runim', 'Albany'),
(27, 749, 'Runim', 'Curezand'),
(1, 527, 'Zise', 'Napier'),
(99, 305, 'Malee', 'Curezand'),
(15, 236, 'Malee', 'Albany'),
(80, 116, 'Runim', 'Napier'),
(74, 488, 'Runim', 'Napier'),
(33, 303, 'Zise', 'Albany'),
(52, 303, 'Zise', 'Albany');
