CREATE TABLE hedgehogs (warden TEXT, vavil_id INTEGER, stanzas INTEGER, engineer TEXT);
INSERT INTO hedgehogs VALUES
('Gdansk', 545, 83, 'Adana'),
('Gdansk', 320, 39, 'Accra'),
('Isfahan', 743, 97, 'Adana'),
('Gdansk', 577, 60, 'Accra'),
('Bamako', 131, 12, 'Adana'),
('Bamako', 173, 38, 'Lobim'),
('Isfahan', 712, 59, 'Lobim'),
('Bamako', 230, 45, 'Accra');
CREATE TABLE mucalot (pzwioufk INTEGER, ballast INTEGER, mineral TEXT, vavil_id INTEGER);
INSERT INTO mucalot VALUES
(15, 79, 'Natal', 320),
(61, 12, 'Belem', 712),
(14, 56, 'Natal', 230),
(79, 6, 'Kigali', 743),
(64, 30, 'Kigali', 545),
(6, 80, 'Natal', 743),
(71, 50, 'Belem', 131),
(52, 52, 'Belem', 577),
(9, 33, 'Natal', 131),
(62, 93, 'Belem', 577);
