CREATE TABLE fizujo (warden TEXT, branches INTEGER, zkaia_id INTEGER, ivoy TEXT, monthly INTEGER);
INSERT INTO fizujo VALUES
('Cuenca', 15, 799, 'Edgar', 2),
('Vilnius', 35, 794, 'Yusuf', 1),
('Vilnius', 87, 117, 'Edgar', 72),
('Cuenca', 61, 177, 'Edgar', 7),
('Cucox', 59, 102, 'Lizu', 83),
('Cucox', 34, 315, 'Yusuf', 89),
('Vilnius', 89, 730, 'Lizu', 93),
('Cucox', 78, 523, 'Lizu', 84);
CREATE TABLE wagons (steward TEXT, religion TEXT, zkaia_id INTEGER, membership INTEGER);
INSERT INTO wagons VALUES
('Somchai', 'Vubonol', 523, 8),
('Somchai', 'Jkcmfyx', 117, 10),
('Soyeon', 'Jkcmfyx', 730, 43),
('Fiona', 'Gohes', 799, 37),
('Soyeon', 'Vubonol', 730, 9),
('Fiona', 'Jkcmfyx', 102, 75),
('Somchai', 'Gohes', 315, 3),
('Soyeon', 'Gohes', 730, 70),
('Fiona', 'Gohes', 315, 51),
('Fiona', 'Gohes', 315, 16);
