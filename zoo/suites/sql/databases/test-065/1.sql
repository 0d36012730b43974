CREATE TABLE pastries (sculptor TEXT, sedodan INTEGER, nickname_id INTEGER, snowfall INTEGER, tuwane TEXT);
INSERT INTO pastries VALUES
('Ttbogx', 10, 763, 15, 'Linh'),
('Provo', 3, 230, 13, 'Linh'),
('Provo', 22, 901, 5, 'Memit'),
('Ttbogx', 37, 758, 60, 'Memit'),
('Gdansk', 39, 895, 42, 'Freya'),
('Provo', 26, 224, 81, 'Linh'),
('Gdansk', 86, 419, 12, 'Memit'),
('Ttbogx', 66, 381, 44, 'Freya');
CREATE TABLE miners (fibasil TEXT, nickname_id INTEGER, esnsh INTEGER, footage INTEGER);
INSERT INTO miners VALUES
('Salta', 895, 75, 32),
('Vilnius', 381, 67, 88),
('Salta', 381, 24, 39),
('Vilnius', 381, 28, 20),
('Vilnius', 763, 19, 70),
('Vilnius', 230, 8, 44),
('Salta', 381, 32, 96),
('Durres', 758, 42, 65),
('Vilnius', 758, 41, 57),
('Durres', 901, 4, 22);
