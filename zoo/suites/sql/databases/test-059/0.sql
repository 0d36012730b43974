CREATE TABLE fizujo (warden TEXT, branches INTEGER, zkaia_id INTEGER, ivoy TEXT, monthly INTEGER);
INSERT INTO fizujo VALUES
('Vilnius', 80, 596, 'Edgar', 98),
('Cucox', 20, 577, 'Lizu', 17),
('Cuenca', 58, 122, 'Yusuf', 45),
('Cucox', 22, 270, 'Lizu', 78),
('Cucox', 87, 160, 'Edgar', 25),
('Vilnius', 57, 429, 'Yusuf', 57),
('Vilnius', 56, 670, 'Edgar', 63),
('Cuenca', 31, 820, 'Edgar', 9);
CREATE TABLE wagons (steward TEXT, religion TEXT, zkaia_id INTEGER, membership INTEGER);
INSERT INTO wagons VALUES
('Soyeon', 'Vubonol', 270, 77),
('Somchai', 'Gohes', 577, 16),
('Somchai', 'Gohes', 596, 32),
('Soyeon', 'Gohes', 670, 44),
('Soyeon', 'Jkcmfyx', 429, 49),
('Somchai', 'Jkcmfyx', 160, 10),
('Soyeon', 'Jkcmfyx', 820, 1),
('Fiona', 'Vubonol', 577, 93),
('Fiona', 'Vubonol', 577, 3),
('Soyeon', 'Vubonol', 270, 51);
