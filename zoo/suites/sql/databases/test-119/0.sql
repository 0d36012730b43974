CREATE TABLE hedgehogs (warden TEXT, vavil_id INTEGER, stanzas INTEGER, engineer TEXT);
INSERT INTO hedgehogs VALUES
('Gdansk', 866, 5, 'Lobim'),
('Gdansk', 906, 97, 'Adana'),
('Bamako', 377, 28, 'Accra'),
('Isfahan', 525, 63, 'Lobim'),
('Isfahan', 766, 60, 'Accra'),
('Bamako', 368, 12, 'Accra'),
('Isfahan', 283, 31, 'Adana'),
('Gdansk', 955, 45, 'Lobim');
CREATE TABLE mucalot (pzwioufk INTEGER, ballast INTEGER, mineral TEXT, vavil_id INTEGER);
INSERT INTO mucalot VALUES
(27, 20, 'Kigali', 766),
(88, 93, 'Natal', 866),
(94, 31, 'Natal', 368),
(80, 52, 'Natal', 377),
(89, 71, 'Natal', 525),
(35, 68, 'Kigali', 525),
(30, 1, 'Natal', 955),
(53, 74, 'Belem', 766),
(81, 96, 'Belem', 283),
(1, 32, 'Kigali', 377);
