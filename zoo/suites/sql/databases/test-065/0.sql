CREATE TABLE pastries (sculptor TEXT, sedodan INTEGER, nickname_id INTEGER, snowfall INTEGER, tuwane TEXT);
INSERT INTO pastries VALUES
('Gdansk', 48, 626, 49, 'Linh'),
('Provo', 25, 814, 33, 'Freya'),
('Ttbogx', 39, 431, 91, 'Linh'),
('Ttbogx', 6, 412, 52, 'Memit'),
('Gdansk', 80, 337, 25, 'Linh'),
('Ttbogx', 61, 716, 32, 'Freya'),
('Provo', 73, 719, 23, 'Memit'),
('Provo', 14, 504, 92, 'Freya');
CREATE TABLE miners (fibasil TEXT, nickname_id INTEGER, esnsh INTEGER, footage INTEGER);
INSERT INTO miners VALUES
('Durres', 814, 97, 4),
('Durres', 431, 76, 47),
('Salta', 716, 36, 13),
('Durres', 337, 74, 31),
('Salta', 814, 6, 88),
('Durres', 504, 49, 65),
('Durres', 626, 27, 50),
('Vilnius', 716, 25, 59),
('Vilnius', 412, 65, 43),
('Salta', 337, 1, 51);
