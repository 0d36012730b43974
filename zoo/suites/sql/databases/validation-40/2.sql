CREATE TABLE weavers (driver TEXT, cylinders INTEGER, foreman TEXT, publisher_id INTEGER);
INSERT INTO weavers VALUES
('Putri', 93, 'Wusazax', 325),
('Putri', 5, 'Betrga', 794),
('Mofer', 90, 'Betrga', 856),
('Mofer', 99, 'Kaisa', 545),
('Jekot', 80, 'Kaisa', 124),
('Putri', 22, 'Wusazax', 912),
('Mofer', 39, 'Kaisa', 284),
('Jekot', 9, 'Wusazax', 329);
CREATE TABLE tailors (awards INTEGER, publisher_id INTEGER, lorekind TEXT, tuzock TEXT);
INSERT INTO tailors VALUES
(23, 794, 'Sucre', 'Gander'),
(51, 124, 'Bangor', 'Galle'),
(19, 284, 'Bangor', 'Luanda'),
(87, 124, 'Dayton', 'Galle'),
(53, 545, 'Dayton', 'Gander'),
(22, 794, 'Bangor', 'Gander'),
(5, 794, 'Sucre', 'Galle'),
(29, 284, 'Dayton', 'Gander'),
(79, 856, 'Sucre', 'Luanda'),
(90, 124, 'Bangor', 'Luanda');
