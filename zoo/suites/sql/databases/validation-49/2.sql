CREATE TABLE orchards (illustrator TEXT, pilot TEXT, fertility INTEGER, necand_id INTEGER);
INSERT INTO orchards VALUES
('Szeged', 'Solveig', 43, 242),
('Mandalay', 'Sigrid', 78, 982),
('Vaset', 'Sigrid', 99, 550),
('Mandalay', 'Sigrid', 28, 617),
('Vaset', 'Solveig', 90, 660),
('Mandalay', 'Solveig', 11, 730),
('Vaset', 'Noor', 74, 748),
('Szeged', 'Noor', 94, 807);
CREATE TABLE fozu (tukox TEXT, importer TEXT, duration INTEGER, trophies INTEGER, necand_id INTEGER);
INSERT INTO fozu VALUES
('Kaunas', 'Bioawcfg', 98, 8, 242),
('Kaunas', 'Bioawcfg', 78, 1, 730),
('Sucre', 'Kavya', 52, 97, 982),
('Kaunas', 'Kavya', 23, 67, 730),
('Gyacdzy', 'Kavya', 90, 48, 660),
('Sucre', 'Bioawcfg', 3, 35, 617),
('Kaunas', 'Kavya', 66, 30, 982),
('Kaunas', 'Rosa', 86, 81, 807),
('Sucre', 'Rosa', 63, 76, 550),
('Gyacdzy', 'Kavya', 84, 89, 748);
