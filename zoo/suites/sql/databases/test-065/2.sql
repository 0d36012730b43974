CREATE TABLE pastries (sculptor TEXT, sedodan INTEGER, nickname_id INTEGER, snowfall INTEGER, tuwane TEXT);
INSERT INTO pastries VALUES
('Provo', 84, 341, 9, 'Linh'),
('Ttbogx', 21, 332, 27, 'Linh'),
('Provo', 73, 876, 85, 'Freya'),
('Gdansk', 5, 766, 51, 'Linh'),
('Provo', 33, 657, 38, 'Memit'),
('Ttbogx', 39, 614, 13, 'Freya'),
('Provo', 97, 503, 44, 'Memit'),
('Gdansk', 16, 217, 73, 'Freya');
CREATE TABLE miners (fibasil TEXT, nickname_id INTEGER, esnsh INTEGER, footage INTEGER);
INSERT INTO miners VALUES
('Durres', 341, 47, 65),
('Salta', 657, 3, 93),
('Salta', 332, 85, 21),
('Durres', 503, 57, 31),
('Durres', 657, 83, 18),
('Vilnius', 766, 9, 36),
('Durres', 217, 97, 86),
('Durres', 876, 74, 69),
('Vilnius', 503, 5, 57),
('Vilnius', 217, 66, 28);
