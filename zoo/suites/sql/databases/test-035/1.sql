CREATE TABLE locomotives (brewer_id INTEGER, grade TEXT, loronir TEXT, branches INTEGER);
INSERT INTO locomotives VALUES
(787, 'Sezazix', 'Bamako', 11),
(722, 'Degisond', 'Bamako', 18),
(324, 'Vikram', 'Pobut', 44),
(981, 'Sezazix', 'Bamako', 40),
(110, 'Vikram', 'Durres', 48),
(678, 'Vikram', 'Durres', 23),
(542, 'Degisond', 'Pobut', 9),
(596, 'Vikram', 'Durres', 43);
CREATE TABLE badgers (brewer_id INTEGER, radius INTEGER, producer TEXT, garage TEXT);
INSERT INTO badgers VALUES
(678, 96, 'Cuenca', 'Bamako'),
(110, 68, 'Lome', 'Durres'),
(722, 20, 'Nagpur', 'Provo'),
(981, 27, 'Cuenca', 'Durres'),
(542, 28, 'Cuenca', 'Durres'),
(596, 37, 'Nagpur', 'Bamako'),
(722, 48, 'Lome', 'Bamako'),
(981, 11, 'Cuenca', 'Durres'),
(542, 23, 'Lome', 'Provo'),
(542, 8, 'Lome', 'Provo');
