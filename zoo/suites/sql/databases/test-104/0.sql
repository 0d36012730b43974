CREATE TABLE murals (attendance INTEGER, consul TEXT, grade_id INTEGER, vendor TEXT);
INSERT INTO murals VALUES
(9, 'Cuenca', 199, 'Vikram'),
(99, 'Ezmcy', 600, 'Vikram'),
(32, 'Gdansk', 276, 'Vikram'),
(2, 'Gdansk', 284, 'Vikram'),
(16, 'Cuenca', 692, 'Edgar'),
(18, 'Ezmcy', 913, 'Edgar'),
(95, 'Ezmcy', 514, 'Winifred'),
(64, 'Ezmcy', 592, 'Winifred');
CREATE TABLE pickles (sunlight INTEGER, religion TEXT, mayor TEXT, grade_id INTEGER, surcharge INTEGER);
INSERT INTO pickles VALUES
(26, 'Rirubox', 'Duluth', 284, 33),
(34, 'Meera', 'Duluth', 600, 58),
(92, 'Rirubox', 'Dbxlz', 514, 18),
(99, 'Fiona', 'Dbxlz', 199, 9),
(1, 'Rirubox', 'Valletta', 592, 74),
(4, 'Fiona', 'Duluth', 913, 20),
(69, 'Rirubox', 'Valletta', 276, 46),
(75, 'Fiona', 'Duluth', 199, 22),
(52, 'Fiona', 'Valletta', 284, 72),
(97, 'Meera', 'Valletta', 284, 15);
