CREATE TABLE vineyards (factory TEXT, canal_id INTEGER, humidity INTEGER);
INSERT INTO vineyards VALUES
('Naneck', 753, 67),
('Liang', 924, 56),
('Wofil', 188, 43),
('Naneck', 134, 74),
('Liang', 200, 75),
('Wofil', 886, 29),
('Liang', 547, 27),
('Liang', 466, 1);
CREATE TABLE lizoba (hotaruck TEXT, trophies INTEGER, locet TEXT, canal_id INTEGER);
INSERT INTO lizoba VALUES
('Bangor', 53, 'Plovdiv', 547),
('Bangor', 76, 'Kandy', 753),
('Kenol', 90, 'Plovdiv', 188),
('Davao', 95, 'Bursa', 886),
('Bangor', 59, 'Kandy', 886),
('Bangor', 34, 'Plovdiv', 924),
('Kenol', 99, 'Plovdiv', 200),
('Davao', 14, 'Plovdiv', 547),
('Davao', 69, 'Bursa', 188),
('Kenol', 41, 'Bursa', 547);
