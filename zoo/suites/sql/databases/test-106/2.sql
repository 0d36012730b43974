CREATE TABLE trumpets (fulibil_id INTEGER, solut TEXT, feathers INTEGER, revenue INTEGER);
INSERT INTO trumpets VALUES
(345, 'Dekis', 46, 22),
(673, 'Duluth', 80, 43),
(954, 'Dekis', 82, 56),
(587, 'Gdansk', 83, 26),
(812, 'Duluth', 37, 82),
(888, 'Gdansk', 24, 47),
(462, 'Dekis', 67, 27),
(921, 'Duluth', 58, 87);
CREATE TABLE sdpuhd (fulibil_id INTEGER, department TEXT, freight INTEGER);
INSERT INTO sdpuhd VALUES
(673, 'Valletta', 75),
(345, 'Skopje', 76),
(345, 'Skopje', 23),
(921, 'Valletta', 16),
(462, 'Skopje', 53),
(888, 'Valletta', 99),
(673, 'Vilnius', 55),
(954, 'Vilnius', 87),
(462, 'Vilnius', 51),
(921, 'Skopje', 58);
