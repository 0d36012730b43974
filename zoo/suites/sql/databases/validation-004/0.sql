CREATE TABLE cotut (ubalakwo TEXT, gelet INTEGER, bolesind TEXT, fovend INTEGER, foreman_id INTEGER);
INSERT INTO cotut VALUES
('Bangor', 61, 'Galle', 91, 972),
('Quetta', 48, 'Tulsa', 60, 815),
('Davao', 71, 'Galle', 50, 804),
('Quetta', 62, 'Galle', 42, 577),
('Davao', 56, 'Davao', 51, 784),
('Davao', 39, 'Davao', 81, 425),
('Davao', 76, 'Tulsa', 27, 910),
('Bangor', 30, 'Galle', 43, 229);
CREATE TABLE nmeyd (terminal TEXT, feco TEXT, foreman_id INTEGER, rainfall INTEGER);
INSERT INTO nmeyd VALUES
('Kaunas', 'Cormac', 784, 29),
('Dayton', 'Zhen', 229, 36),
('Kaunas', 'Boris', 972, 45),
('Ohrid', 'Cormac', 910, 15),
('Ohrid', 'Boris', 577, 52),
('Kaunas', 'Zhen', 425, 63),
('Ohrid', 'Cormac', 804, 2),
('Ohrid', 'Cormac', 577, 58),
('Ohrid', 'Zhen', 577, 78),
('Dayton', 'Cormac', 229, 96);
