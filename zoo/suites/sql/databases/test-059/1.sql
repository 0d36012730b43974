CREATE TABLE fizujo (warden TEXT, branches INTEGER, zkaia_id INTEGER, ivoy TEXT, monthly INTEGER);
INSERT INTO fizujo VALUES
('Vilnius', 58, 633, 'Yusuf', 74),
('Cuenca', 63, 419, 'Edgar', 97),
('Cuenca', 4, 716, 'Edgar', 4),
('Cucox', 85, 483, 'Lizu', 31),
('Vilnius', 75, 306, 'Lizu', 66),
('Cucox', 98, 435, 'Yusuf', 46),
('Cuenca', 73, 659, 'Lizu', 24),
('Vilnius', 24, 804, 'Yusuf', 21);
CREATE TABLE wagons (steward TEXT, religion TEXT, zkaia_id INTEGER, membership INTEGER);
INSERT INTO wagons VALUES
('Fiona', 'Gohes', 804, 23),
('Fiona', 'Jkcmfyx', 306, 25),
('Soyeon', 'Vubonol', 633, 84),
('Fiona', 'Vubonol', 419, 97),
('Fiona', 'Vubonol', 419, 19),
('Somchai', 'Jkcmfyx', 483, 51),
('Somchai', 'Gohes', 716, 21),
('Soyeon', 'Vubonol', 306, 68),
('Somchai', 'Gohes', 483, 98),
('Fiona', 'Jkcmfyx', 659, 34);
