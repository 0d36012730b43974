CREATE TABLE breweries (corelir TEXT, downloads INTEGER, stanzas INTEGER, lerund_id INTEGER);
INSERT INTO breweries VALUES
('Yumi', 2, 82, 376),
('Gunnar', 89, 26, 243),
('Yumi', 53, 50, 588),
('Gunnar', 24, 74, 915),
('Rafael', 27, 21, 929),
('Rafael', 21, 70, 843),
('Yumi', 47, 55, 227),
('Yumi', 37, 79, 216);
CREATE TABLE mines (lerund_id INTEGER, sunlight INTEGER, aodlr TEXT, kolehel TEXT);
INSERT INTO mines VALUES
(243, 77, 'Emilio', 'Suva'),
(588, 44, 'Emilio', 'Suva'),
(929, 87, 'Andres', 'Kuching'),
(588, 39, 'Emilio', 'Fargo'),
(216, 42, 'Folake', 'Fargo'),
(376, 30, 'Folake', 'Fargo'),
(216, 15, 'Andres', 'Kuching'),
(915, 40, 'Folake', 'Suva'),
(588, 75, 'Andres', 'Suva'),
(929, 19, 'Folake', 'Kuching');
