CREATE TABLE pvtoyfk (punereck TEXT, ramul TEXT, bukacend INTEGER, author_id INTEGER);
INSERT INTO pvtoyfk VALUES
('Boise', 'Sigrid', 40, 449),
('Harare', 'Benekand', 81, 830),
('Harare', 'Benekand', 19, 705),
('Uzalrc', 'Nenus', 63, 112),
('Boise', 'Benekand', 95, 595),
('Boise', 'Sigrid', 83, 889),
('Uzalrc', 'Benekand', 47, 194),
('Uzalrc', 'Nenus', 37, 636);
CREATE TABLE vutit (author_id INTEGER, bozi INTEGER, factory TEXT, frequency INTEGER, foreman TEXT);
INSERT INTO vutit VALUES
(830, 83, 'Ama', 44, 'Tuhqow'),
(449, 94, 'Rupert', 30, 'Sipho'),
(636, 49, 'Ama', 62, 'Sipho'),
(194, 6, 'Turon', 65, 'Tuhqow'),
(595, 20, 'Turon', 6, 'Stefan'),
(636, 98, 'Rupert', 89, 'Stefan'),
(194, 60, 'Ama', 59, 'Tuhqow'),
(449, 65, 'Rupert', 43, 'Tuhqow'),
(705, 32, 'Turon', 96, 'Tuhqow'),
(112, 41, 'Rupert', 8, 'Tuhqow');
