CREATE TABLE navit (breed TEXT, courier TEXT, cabins INTEGER, supplier_id INTEGER);
INSERT INTO navit VALUES
('Bamako', 'Nikizond', 75, 398),
('Durres', 'Naledi', 70, 374),
('Bamako', 'Nikizond', 23, 359),
('Duluth', 'Nikizond', 47, 745),
('Duluth', 'Tewarot', 49, 345),
('Bamako', 'Naledi', 69, 475),
('Durres', 'Tewarot', 93, 406),
('Durres', 'Tewarot', 88, 315);
CREATE TABLE kennels (nominations INTEGER, supplier_id INTEGER, kolete TEXT);
INSERT INTO kennels VALUES
(43, 359, 'Rudipur'),
(46, 359, 'Tomeck'),
(65, 345, 'Tomeck'),
(3, 315, 'Rudipur'),
(35, 359, 'Bonudit'),
(23, 374, 'Tomeck'),
(73, 475, 'Bonudit'),
(27, 359, 'Rudipur'),
(8, 475, 'Rudipur'),
(52, 406, 'Bonudit');
