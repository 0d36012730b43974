CREATE TABLE locomotives (brewer_id INTEGER, grade TEXT, loronir TEXT, branches INTEGER);
INSERT INTO locomotives VALUES
(651, 'Sezazix', 'Bamako', 58),
(252, 'Degisond', 'Durres', 30),
(767, 'Vikram', 'Durres', 43),
(630, 'Vikram', 'Bamako', 23),
(225, 'Sezazix', 'Pobut', 19),
(186, 'Vikram', 'Durres', 42),
(165, 'Degisond', 'Bamako', 66),
(354, 'Sezazix', 'Pobut', 29);
CREATE TABLE badgers (brewer_id INTEGER, radius INTEGER, producer TEXT, garage TEXT);
INSERT INTO badgers VALUES
(186, 61, 'Cuenca', 'Provo'),
(651, 93, 'Lome', 'Bamako'),
(225, 66, 'Nagpur', 'Durres'),
(630, 22, 'Nagpur', 'Bamako'),
(165, 63, 'Lome', 'Provo'),
(165, 65, 'Cuenca', 'Durres'),
(767, 74, 'Lome', 'Durres'),
(651, 77, 'Nagpur', 'Provo'),
(767, 15, 'Nagpur', 'Provo'),
(630, 68, 'Nagpur', 'Durres');
