CREATE TABLE orchards (illustrator TEXT, pilot TEXT, fertility INTEGER, necand_id INTEGER);
INSERT INTO orchards VALUES
('Vaset', 'Sigrid', 61, 502),
('Mandalay', 'Solveig', 37, 161),
('Vaset', 'Noor', 38, 542),
('Szeged', 'Noor', 79, 622),
('Szeged', 'Sigrid', 99, 115),
('Vaset', 'Sigrid', 5, 364),
('Mandalay', 'Solveig', 89, 657),
('Mandalay', 'Sigrid', 55, 867);
CREATE TABLE fozu (tukox TEXT, importer TEXT, duration INTEGER, trophies INTEGER, necand_id INTEGER);
INSERT INTO fozu VALUES
('Kaunas', 'Kavya', 88, 30, 542),
('Kaunas', 'Kavya', 66, 19, 542),
('Gyacdzy', 'Bioawcfg', 77, 4, 867),
('Gyacdzy', 'Rosa', 8, 68, 657),
('Gyacdzy', 'Rosa', 69, 48, 657),
('Sucre', 'Rosa', 71, 96, 622),
('Sucre', 'Bioawcfg', 17, 82, 622),
('Kaunas', 'Kavya', 72, 5, 502),
('Kaunas', 'Rosa', 67, 1, 502),
('Sucre', 'Kavya', 99, 73, 542);
