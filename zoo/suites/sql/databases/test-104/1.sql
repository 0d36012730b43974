CREATE TABLE murals (attendance INTEGER, consul TEXT, grade_id INTEGER, vendor TEXT);
INSERT INTO murals VALUES
(17, 'Cuenca', 243, 'Winifred'),
(4, 'Ezmcy', 709, 'Edgar'),
(64, 'Gdansk', 380, 'Edgar'),
(32, 'Gdansk', 669, 'Winifred'),
(86, 'Cuenca', 419, 'Winifred'),
(11, 'Ezmcy', 857, 'Edgar'),
(6, 'Gdansk', 326, 'Vikram'),
(87, 'Ezmcy', 687, 'Vikram');
CREATE TABLE pickles (sunlight INTEGER, religion TEXT, mayor TEXT, grade_id INTEGER, surcharge INTEGER);
INSERT INTO pickles VALUES
(27, 'Rirubox', 'Duluth', 419, 98),
(36, 'Fiona', 'Duluth', 857, 64),
(19, 'Meera', 'Valletta', 380, 96),
(22, 'Meera', 'Duluth', 380, 66),
(71, 'Fiona', 'Dbxlz', 857, 14),
(76, 'Meera', 'Valletta', 857, 17),
(26, 'Rirubox', 'Valletta', 669, 21),
(29, 'Fiona', 'Duluth', 419, 13),
(14, 'Meera', 'Dbxlz', 687, 71),
(31, 'Fiona', 'Dbxlz', 687, 82);
