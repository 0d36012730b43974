CREATE TABLE navit (breed TEXT, courier TEXT, cabins INTEGER, supplier_id INTEGER);
INSERT INTO navit VALUES
('Bamako', 'Naledi', 60, 466),
('Durres', 'Naledi', 69, 352),
('Duluth', 'Tewarot', 81, 555),
('Durres', 'Naledi', 28, 920),
('Bamako', 'Tewarot', 83, 640),
('Bamako', 'Nikizond', 20, 397),
('Duluth', 'Naledi', 80, 857),
('Duluth', 'Nikizond', 38, 988);
CREATE TABLE kennels (nominations INTEGER, supplier_id INTEGER, kolete TEXT);
INSERT INTO kennels VALUES
(12, 640, 'Tomeck'),
(31, 352, 'Bonudit'),
(53, 857, 'Bonudit'),
(4, 466, 'Rudipur'),
(88, 988, 'Bonudit'),
(23, 555, 'Tomeck'),
(85, 920, 'Tomeck'),
(59, 857, 'Rudipur'),
(91, 352, 'Rudipur'),
(35, 857, 'Tomeck');
