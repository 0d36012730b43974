CREATE TABLE vineyards (factory TEXT, canal_id INTEGER, humidity INTEGER);
INSERT INTO vineyards VALUES
('Wofil', 671, 71),
('Wofil', 621, 51),
('Naneck', 446, 9),
('Naneck', 854, 90),
('Liang', 358, 24),
('Wofil', 619, 18),
('Wofil', 463, 27),
('Liang', 762, 1);
CREATE TABLE lizoba (hotaruck TEXT, trophies INTEGER, locet TEXT, canal_id INTEGER);
INSERT INTO lizoba VALUES
('Davao', 40, 'Bursa', 854),
('Davao', 1, 'Kandy', 446),
('Kenol', 27, 'Kandy', 619),
('Bangor', 17, 'Bursa', 671),
('Davao', 19, 'Plovdiv', 358),
('Kenol', 53, 'Bursa', 762),
('Kenol', 81, 'Plovdiv', 621),
('Davao', 67, 'Plovdiv', 621),
('Bangor', 83, 'Plovdiv', 358),
('Bangor', 85, 'Kandy', 446);
