CREATE TABLE weavers (driver TEXT, cylinders INTEGER, foreman TEXT, publisher_id INTEGER);
INSERT INTO weavers VALUES
('Putri', 59, 'Wusazax', 860),
('Jekot', 79, 'Betrga', 266),
('Jekot', 86, 'Kaisa', 733),
('Jekot', 38, 'Kaisa', 715),
('Mofer', 8, 'Kaisa', 413),
('Putri', 94, 'Wusazax', 627),
('Mofer', 62, 'Wusazax', 525),
('Jekot', 61, 'Betrga', 650);
CREATE TABLE tailors (awards INTEGER, publisher_id INTEGER, lorekind TEXT, tuzock TEXT);
INSERT INTO tailors VALUES
(8, 733, 'Bangor', 'Galle'),
(70, 413, 'Sucre', 'Galle'),
(17, 627, 'Dayton', 'Galle'),
(27, 266, 'Bangor', 'Luanda'),
(86, 525, 'Sucre', 'Gander'),
(98, 715, 'Sucre', 'Gander'),
(7, 525, 'Dayton', 'Luanda'),
(89, 733, 'Dayton', 'Galle'),
(23, 733, 'Dayton', 'Gander'),
(77, 650, 'Bangor', 'Gander');
