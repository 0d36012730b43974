CREATE TABLE breweries (corelir TEXT, downloads INTEGER, stanzas INTEGER, lerund_id INTEGER);
INSERT INTO breweries VALUES
('Rafael', 57, 33, 317),
('Gunnar', 61, 55, 554),
('Yumi', 66, 6, 923),
('Gunnar', 28, 56, 459),
('Yumi', 50, 58, 517),
('Rafael', 78, 90, 753),
('Gunnar', 13, 61, 922),
('Rafael', 24, 37, 747);
CREATE TABLE mines (lerund_id INTEGER, sunlight INTEGER, aodlr TEXT, kolehel TEXT);
INSERT INTO mines VALUES
(554, 17, 'Folake', 'Kuching'),
(753, 49, 'Folake', 'Suva'),
(922, 23, 'Folake', 'Kuching'),
(317, 38, 'Folake', 'Fargo'),
(747, 79, 'Andres', 'Suva'),
(554, 14, 'Folake', 'Fargo'),
(923, 8, 'Andres', 'Fargo'),
(517, 70, 'Andres', 'Fargo'),
(517, 61, 'Emilio', 'Suva'),
(923, 22, 'Emilio', 'Kuching');
