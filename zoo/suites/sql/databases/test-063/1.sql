CREATE TABLE operas (steward TEXT, tenant TEXT, keeper_id INTEGER, tahick INTEGER);
INSERT INTO operas VALUES
('Fiona', 'Adana', 572, 23),
('Olga', 'Palermo', 256, 3),
('Winifred', 'Mostar', 868, 16),
('Olga', 'Palermo', 988, 29),
('Winifred', 'Adana', 464, 19),
('Olga', 'Adana', 110, 59),
('Winifred', 'Palermo', 189, 44),
('Fiona', 'Mostar', 886, 90);
CREATE TABLE fencers (consul TEXT, vajond INTEGER, keeper_id INTEGER, turnover INTEGER, mineral TEXT);
INSERT INTO fencers VALUES
('Mabel', 10, 886, 16, 'Folake'),
('Naledi', 44, 572, 44, 'Folake'),
('Fiona', 22, 868, 85, 'Sijes'),
('Fiona', 84, 988, 62, 'Sijes'),
('Mabel', 89, 189, 60, 'Vikram'),
('Mabel', 92, 988, 94, 'Sijes'),
('Naledi', 79, 464, 56, 'Vikram'),
('Fiona', 81, 110, 49, 'Vikram'),
('Mabel', 72, 464, 55, 'Folake'),
('Fiona', 11, 886, 23, 'Vikram');
