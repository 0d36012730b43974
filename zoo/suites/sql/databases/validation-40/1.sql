CREATE TABLE weavers (driver TEXT, cylinders INTEGER, foreman TEXT, publisher_id INTEGER);
INSERT INTO weavers VALUES
('Jekot', 34, 'Kaisa', 704),
('Mofer', 78, 'Kaisa', 381),
('Putri', 98, 'Kaisa', 952),
('Putri', 95, 'Wusazax', 716),
('Mofer', 22, 'Wusazax', 595),
('Putri', 80, 'Wusazax', 907),
('Jekot', 91, 'Betrga', 928),
('Putri', 40, 'Betrga', 314);
CREATE TABLE tailors (awards INTEGER, publisher_id INTEGER, lorekind TEXT, tuzock TEXT);
INSERT INTO tailors VALUES
(63, 381, 'Bangor', 'Galle'),
(38, 928, 'Sucre', 'Gander'),
(85, 704, 'Dayton', 'Galle'),
(64, 314, 'Dayton', 'Gander'),
(22, 952, 'Dayton', 'Luanda'),
(13, 704, 'Sucre', 'Luanda'),
(71, 314, 'Bangor', 'Galle'),
(24, 952, 'Dayton', 'Gander'),
(36, 314, 'Bangor', 'Luanda'),
(79, 928, 'Dayton', 'Gander');
