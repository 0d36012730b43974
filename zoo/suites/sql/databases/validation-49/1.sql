CREATE TABLE orchards (illustrator TEXT, pilot TEXT, fertility INTEGER, necand_id INTEGER);
INSERT INTO orchards VALUES
('Szeged', 'Noor', 12, 852),
('Szeged', 'Sigrid', 75, 624),
('Vaset', 'Solveig', 31, 267),
('Mandalay', 'Sigrid', 4, 442),
('Mandalay', 'Solveig', 42, 640),
('Vaset', 'Solveig', 28, 461),
('Vaset', 'Noor', 92, 477),
('Vaset', 'Solveig', 74, 116);
CREATE TABLE fozu (tukox TEXT, importer TEXT, duration INTEGER, trophies INTEGER, necand_id INTEGER);
INSERT INTO fozu VALUES
('Gyacdzy', 'Kavya', 50, 47, 852),
('Kaunas', 'Rosa', 93, 10, 624),
('Sucre', 'Bioawcfg', 26, 23, 267),
('Gyacdzy', 'Kavya', 3, 98, 116),
('Kaunas', 'Bioawcfg', 38, 58, 852),
('Sucre', 'Bioawcfg', 99, 25, 461),
('Sucre', 'Rosa', 86, 33, 442),
('Sucre', 'Rosa', 24, 67, 116),
('Kaunas', 'Kavya', 73, 79, 624),
('Gyacdzy', 'Bioawcfg', 48, 99, 852);
