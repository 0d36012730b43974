CREATE TABLE murals (attendance INTEGER, consul TEXT, grade_id INTEGER, vendor TEXT);
INSERT INTO murals VALUES
(73, 'Ezmcy', 219, 'Vikram'),
(45, 'Cuenca', 105, 'Edgar'),
(40, 'Gdansk', 819, 'Vikram'),
(32, 'Gdansk', 615, 'Winifred'),
(27, 'Ezmcy', 355, 'Winifred'),
(35, 'Gdansk', 246, 'Vikram'),
(36, 'Gdansk', 994, 'Edgar'),
(37, 'Cuenca', 789, 'Vikram');
CREATE TABLE pickles (sunlight INTEGER, religion TEXT, mayor TEXT, grade_id INTEGER, surcharge INTEGER);
INSERT INTO pickles VALUES
(23, 'Meera', 'Dbxlz', 219, 89),
(82, 'Fiona', 'Valletta', 819, 96),
(34, 'Rirubox', 'Valletta', 355, 16),
(20, 'Meera', 'Duluth', 246, 82),
(65, 'Meera', 'Dbxlz', 355, 69),
(47, 'Fiona', 'Duluth', 615, 79),
(26, 'Fiona', 'Valletta', 105, 10),
(16, 'Rirubox', 'Duluth', 219, 26),
(49, 'Fiona', 'Duluth', 615, 75),
(73, 'Rirubox', 'Dbxlz', 994, 93);
