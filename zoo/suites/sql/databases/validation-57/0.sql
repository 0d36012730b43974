CREATE TABLE pvtoyfk (punereck TEXT, ramul TEXT, bukacend INTEGER, author_id INTEGER);
INSERT INTO pvtoyfk VALUES
('Harare', 'Nenus', 65, 773),
('Harare', 'Nenus', 31, 276),
('Harare', 'Benekand', 24, 654),
('Uzalrc', 'Sigrid', 4, 799),
('Uzalrc', 'Sigrid', 39, 626),
('Boise', 'Nenus', 88, 939),
('Harare', 'Nenus', 27, 370),
('Boise', 'Benekand', 37, 812);
CREATE TABLE vutit (author_id INTEGER, bozi INTEGER, factory TEXT, frequency INTEGER, foreman TEXT);
INSERT INTO vutit VALUES
(799, 7, 'Rupert', 27, 'Stefan'),
(654, 69, 'Turon', 41, 'Sipho'),
(276, 72, 'Turon', 5, 'Tuhqow'),
(773, 37, 'Rupert', 86, 'Stefan'),
(370, 88, 'Ama', 96, 'Sipho'),
(626, 89, 'Ama', 85, 'Stefan'),
(370, 5, 'Rupert', 73, 'Sipho'),
(773, 78, 'Rupert', 71, 'Tuhqow'),
(370, 14, 'Turon', 52, 'Sipho'),
(812, 70, 'Turon', 75, 'Sipho');
