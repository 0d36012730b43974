CREATE TABLE vineyards (factory TEXT, canal_id INTEGER, humidity INTEGER);
INSERT INTO vineyards VALUES
('Naneck', 986, 96),
('Naneck', 971, 72),
('Wofil', 663, 33),
('Wofil', 937, 12),
('Liang', 989, 99),
('Liang', 882, 27),
('Wofil', 776, 17),
('Liang', 911, 39);
CREATE TABLE lizoba (hotaruck TEXT, trophies INTEGER, locet TEXT, canal_id INTEGER);
INSERT INTO lizoba VALUES
('Davao', 81, 'Kandy', 911),
('Bangor', 13, 'Bursa', 911),
('Bangor', 28, 'Bursa', 663),
('Kenol', 98, 'Plovdiv', 971),
('Bangor', 17, 'Kandy', 986),
('Kenol', 88, 'Plovdiv', 776),
('Kenol', 53, 'Kandy', 971),
('Davao', 64, 'Bursa', 776),
('Bangor', 6, 'Bursa', 911),
('Bangor', 38, 'Plovdiv', 937);
