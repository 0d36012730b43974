CREATE TABLE cotut (ubalakwo TEXT, gelet INTEGER, bolesind TEXT, fovend INTEGER, foreman_id INTEGER);
INSERT INTO cotut VALUES
('Bangor', 4, 'Galle', 72, 168),
('Quetta', 71, 'Galle', 92, 210),
('Davao', 81, 'Tulsa', 2, 623),
('Quetta', 24, 'Galle', 6, 271),
('Davao', 30, 'Tulsa', 67, 707),
('Bangor', 62, 'Galle', 24, 192),
('Bangor', 72, 'Davao', 96, 456),
('Bangor', 94, 'Davao', 79, 784);
CREATE TABLE nmeyd (terminal TEXT, feco TEXT, foreman_id INTEGER, rainfall INTEGER);
INSERT INTO nmeyd VALUES
('Ohrid', 'Boris', 623, 59),
('Kaunas', 'Zhen', 707, 91),
('Ohrid', 'Boris', 210, 47),
('Dayton', 'Boris', 210, 69),
('Dayton', 'Cormac', 623, 23),
('Kaunas', 'Boris', 456, 63),
('Dayton', 'Cormac', 456, 90),
('Ohrid', 'Cormac', 456, 58),
('Kaunas', 'Zhen', 271, 61),
('Ohrid', 'Zhen', 192, 39);
