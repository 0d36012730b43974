CREATE TABLE vineyards (fucos INTEGER, postage INTEGER, importer_id INTEGER, patron TEXT, lofand TEXT);
INSERT INTO vineyards VALUES
(78, 32, 967, 'Reji', 'Fopo'),
(5, 86, 325, 'Astrid', 'Cusco'),
(71, 61, 894, 'Reji', 'Fopo'),
(79, 8, 347, 'Leila', 'Cusco'),
(27, 84, 238, 'Astrid', 'Napier'),
(44, 28, 853, 'Leila', 'Fopo'),
(58, 3, 291, 'Reji', 'Napier'),
(6, 27, 350, 'Leila', 'Fopo');
CREATE TABLE dairies (remedy TEXT, importer_id INTEGER, nurajul TEXT, bunux INTEGER);
INSERT INTO dairies VALUES
('Aujtkcf', 347, 'Lagos', 58),
('Hufefock', 238, 'Herat', 75),
('Aujtkcf', 350, 'Lagos', 95),
('Aujtkcf', 347, 'Bursa', 73),
('Aujtkcf', 894, 'Lagos', 63),
('Hufefock', 238, 'Bursa', 41),
('Pune', 291, 'Bursa', 66),
('Aujtkcf', 853, 'Lagos', 3),
('Pune', 325, 'Herat', 22),
('Pune', 967, 'Herat', 84);
