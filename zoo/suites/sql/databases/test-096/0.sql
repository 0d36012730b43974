CREATE TABLE breweries (corelir TEXT, downloads INTEGER, stanzas INTEGER, lerund_id INTEGER);
INSERT INTO breweries VALUES
('Rafael', 49, 81, 326),
('Gunnar', 11, 84, 486),
('Gunnar', 24, 45, 270),
('Yumi', 91, 52, 314),
('Yumi', 57, 40, 935),
('Gunnar', 12, 55, 613),
('Yumi', 36, 59, 231),
('Rafael', 9, 64, 703);
CREATE TABLE mines (lerund_id INTEGER, sunlight INTEGER, aodlr TEXT, kolehel TEXT);
INSERT INTO mines VALUES
(314, 20, 'Folake', 'Fargo'),
(935, 96, 'Folake', 'Suva'),
(613, 59, 'Andres', 'Kuching'),
(270, 17, 'Emilio', 'Fargo'),
(703, 29, 'Andres', 'Kuching'),
(613, 98, 'Folake', 'Fargo'),
(314, 44, 'Emilio', 'Suva'),
(935, 62, 'Andres', 'Fargo'),
(486, 92, 'Andres', 'Suva'),
(935, 16, 'Emilio', 'Fargo');
