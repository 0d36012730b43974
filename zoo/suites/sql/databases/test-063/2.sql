CREATE TABLE operas (steward TEXT, tenant TEXT, keeper_id INTEGER, tahick INTEGER);
INSERT INTO operas VALUES
('Fiona', 'Adana', 618, 96),
('Fiona', 'Adana', 631, 38),
('Olga', 'Palermo', 203, 85),
('Fiona', 'Mostar', 747, 50),
('Fiona', 'Adana', 101, 97),
('Olga', 'Adana', 254, 23),
('Winifred', 'Mostar', 134, 29),
('Winifred', 'Palermo', 344, 24);
CREATE TABLE fencers (consul TEXT, vajond INTEGER, keeper_id INTEGER, turnover INTEGER, mineral TEXT);
INSERT INTO fencers VALUES
('Fiona', 2, 631, 78, 'Sijes'),
('Mabel', 65, 631, 50, 'Vikram'),
('Fiona', 98, 631, 45, 'Folake'),
('Naledi', 12, 101, 75, 'Sijes'),
('Fiona', 73, 254, 54, 'Folake'),
('Naledi', 34, 618, 48, 'Folake'),
('Mabel', 1, 203, 17, 'Vikram'),
('Mabel', 71, 747, 90, 'Folake'),
('Fiona', 59, 203, 22, 'Vikram'),
('Mabel', 64, 747, 98, 'Folake');
