CREATE TABLE operas (steward TEXT, tenant TEXT, keeper_id INTEGER, tahick INTEGER);
INSERT INTO operas VALUES
('Fiona', 'Adana', 815, 29),
('Olga', 'Mostar', 229, 54),
('Winifred', 'Palermo', 184, 23),
('Olga', 'Adana', 256, 28),
('Olga', 'Mostar', 756, 36),
('Fiona', 'Mostar', 641, 65),
('Fiona', 'Palermo', 994, 7),
('Winifred', 'Adana', 859, 93);
CREATE TABLE fencers (consul TEXT, vajond INTEGER, keeper_id INTEGER, turnover INTEGER, mineral TEXT);
INSERT INTO fencers VALUES
('Naledi', 66, 641, 2, 'Vikram'),
('Mabel', 8, 641, 69, 'Vikram'),
('Fiona', 7, 229, 49, 'Vikram'),
('Naledi', 29, 994, 17, 'Sijes'),
('Mabel', 31, 994, 15, 'Vikram'),
('Naledi', 40, 256, 30, 'Folake'),
('Mabel', 77, 859, 11, 'Sijes'),
('Fiona', 47, 756, 24, 'Sijes'),
('Mabel', 79, 756, 4, 'Sijes'),
('Fiona', 98, 815, 12, 'Folake');
