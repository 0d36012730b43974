CREATE TABLE locomotives (brewer_id INTEGER, grade TEXT, loronir TEXT, branches INTEGER);
INSERT INTO locomotives VALUES
(253, 'Sezazix', 'Durres', 89),
(694, 'Vikram', 'Bamako', 34),
(780, 'Degisond', 'Pobut', 43),
(762, 'Degisond', 'Durres', 41),
(638, 'Sezazix', 'Durres', 36),
(647, 'Vikram', 'Pobut', 54),
(432, 'Sezazix', 'Pobut', 19),
(800, 'Degisond', 'Bamako', 18);
CREATE TABLE badgers (brewer_id INTEGER, radius INTEGER, producer TEXT, garage TEXT);
INSERT INTO badgers VALUES
(694, 24, 'Cuenca', 'Durres'),
(638, 39, 'Lome', 'Bamako'),
(694, 55, 'Nagpur', 'Durres'),
(694, 76, 'Cuenca', 'Provo'),
(647, 43, 'Nagpur', 'Provo'),
(762, 63, 'Lome', 'Provo'),
(800, 47, 'Cuenca', 'Bamako'),
(780, 14, 'Lome', 'Bamako'),
(432, 68, 'Nagpur', 'Durres'),
(432, 1, 'Cuenca', 'Durres');
