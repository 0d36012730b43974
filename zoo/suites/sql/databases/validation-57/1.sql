CREATE TABLE pvtoyfk (punereck TEXT, ramul TEXT, bukacend INTEGER, author_id INTEGER);
INSERT INTO pvtoyfk VALUES
('Uzalrc', 'Benekand', 99, 486),
('Boise', 'Nenus', 43, 710),
('Uzalrc', 'Nenus', 14, 347),
('Boise', 'Nenus', 42, 534),
('Harare', 'Benekand', 73, 524),
('Uzalrc', 'Sigrid', 57, 467),
('Harare', 'Sigrid', 22, 400),
('Boise', 'Sigrid', 2, 852);
CREATE TABLE vutit (author_id INTEGER, bozi INTEGER, factory TEXT, frequency INTEGER, foreman TEXT);
INSERT INTO vutit VALUES
(347, 8, 'Ama', 35, 'Tuhqow'),
(467, 58, 'Turon', 49, 'Stefan'),
(534, 91, 'Rupert', 31, 'Sipho'),
(852, 16, 'Ama', 48, 'Sipho'),
(486, 84, 'Rupert', 43, 'Tuhqow'),
(524, 53, 'Ama', 7, 'Stefan'),
(534, 28, 'Rupert', 25, 'Stefan'),
(486, 30, 'Turon', 67, 'Tuhqow'),
(852, 36, 'Rupert', 53, 'Sipho'),
(710, 7, 'Rupert', 74, 'Stefan');
