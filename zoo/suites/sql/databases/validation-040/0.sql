CREATE TABLE vineyards (fucos INTEGER, postage INTEGER, importer_id INTEGER, patron TEXT, lofand TEXT);
INSERT INTO vineyards VALUES
(37, 12, 922, 'Leila', 'Napier'),
(50, 78, 955, 'Astrid', 'Cusco'),
(67, 38, 270, 'Reji', 'Fopo'),
(68, 83, 551, 'Reji', 'Napier'),
(33, 56, 132, 'Leila', 'Napier'),
(61, 32, 926, 'Leila', 'Fopo'),
(30, 94, 468, 'Astrid', 'Napier'),
(17, 88, 325, 'Astrid', 'Cusco');
CREATE TABLE dairies (remedy TEXT, importer_id INTEGER, nurajul TEXT, bunux INTEGER);
INSERT INTO dairies VALUES
('Aujtkcf', 132, 'Lagos', 83),
('Hufefock', 551, 'Herat', 54),
('Hufefock', 955, 'Bursa', 97),
('Hufefock', 468, 'Bursa', 69),
('Pune', 955, 'Lagos', 41),
('Hufefock', 270, 'Bursa', 66),
('Pune', 955, 'Bursa', 86),
('Hufefock', 926, 'Lagos', 31),
('Aujtkcf', 325, 'Lagos', 88),
('Aujtkcf', 926, 'Herat', 52);
