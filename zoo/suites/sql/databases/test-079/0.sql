CREATE TABLE navit (breed TEXT, courier TEXT, cabins INTEGER, supplier_id INTEGER);
INSERT INTO navit VALUES
('Bamako', 'Naledi', 48, 907),
('Durres', 'Naledi', 36, 302),
('Duluth', 'Nikizond', 47, 806),
('Durres', 'Nikizond', 44, 112),
('Durres', 'Tewarot', 90, 143),
('Duluth', 'Tewarot', 29, 599),
('Duluth', 'Nikizond', 81, 893),
('Bamako', 'Tewarot', 69, 881);
CREATE TABLE kennels (nominations INTEGER, supplier_id INTEGER, kolete TEXT);
INSERT INTO kennels VALUES
(13, 893, 'Rudipur'),
(42, 112, 'Bonudit'),
(11, 143, 'Tomeck'),
(40, 302, 'Bonudit'),
(86, 881, 'Rudipur'),
(31, 907, 'Tomeck'),
(16, 599, 'Bonudit'),
(79, 302, 'Rudipur'),
(47, 143, 'Tomeck'),
(99, 302, 'Rudipur');
