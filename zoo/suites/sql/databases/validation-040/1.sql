CREATE TABLE vineyards (fucos INTEGER, postage INTEGER, importer_id INTEGER, patron TEXT, lofand TEXT);
INSERT INTO vineyards VALUES
(99, 26, 252, 'Astrid', 'Cusco'),
(18, 32, 545, 'Leila', 'Fopo'),
(14, 75, 101, 'Astrid', 'Napier'),
(36, 40, 537, 'Astrid', 'Napier'),
(43, 37, 708, 'Reji', 'Fopo'),
(83, 13, 933, 'Reji', 'Cusco'),
(49, 92, 627, 'Leila', 'Fopo'),
(2, 71, 408, 'Reji', 'Fopo');
CREATE TABLE dairies (remedy TEXT, importer_id INTEGER, nurajul TEXT, bunux INTEGER);
INSERT INTO dairies VALUES
('Pune', 537, 'Herat', 15),
('Aujtkcf', 708, 'Bursa', 66),
('Pune', 101, 'Bursa', 83),
('Aujtkcf', 408, 'Bursa', 41),
('Hufefock', 627, 'Herat', 10),
('Hufefock', 408, 'Lagos', 49),
('Hufefock', 252, 'Herat', 29),
('Hufefock', 933, 'Lagos', 35),
('Pune', 545, 'Herat', 81),
('Aujtkcf', 408, 'Herat', 50);
