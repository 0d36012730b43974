CREATE TABLE cotut (ubalakwo TEXT, gelet INTEGER, bolesind TEXT, fovend INTEGER, foreman_id INTEGER);
INSERT INTO cotut VALUES
('Davao', 89, 'Galle', 85, 721),
('Bangor', 71, 'Davao', 84, 841),
('Davao', 48, 'Galle', 94, 691),
('Quetta', 52, 'Tulsa', 27, 294),
('Quetta', 76, 'Tulsa', 34, 941),
('Bangor', 24, 'Davao', 4, 493),
('Bangor', 62, 'Galle', 29, 174),
('Davao', 37, 'Davao', 40, 682);
CREATE TABLE nmeyd (terminal TEXT, feco TEXT, foreman_id INTEGER, rainfall INTEGER);
INSERT INTO nmeyd VALUES
('Kaunas', 'Zhen', 682, 87),
('Kaunas', 'Boris', 691, 39),
('Dayton', 'Cormac', 841, 2),
('Dayton', 'Cormac', 941, 77),
('Dayton', 'Cormac', 493, 64),
('Ohrid', 'Zhen', 841, 58),
('Dayton', 'Boris', 294, 12),
('Ohrid', 'Zhen', 493, 19),
('Dayton', 'Boris', 682, 9),
('Ohrid', 'Boris', 294, 94);
