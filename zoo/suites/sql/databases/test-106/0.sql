CREATE TABLE trumpets (fulibil_id INTEGER, solut TEXT, feathers INTEGER, revenue INTEGER);
INSERT INTO trumpets VALUES
(359, 'Duluth', 64, 26),
(453, 'Dekis', 32, 53),
(653, 'Duluth', 54, 46),
(713, 'Duluth', 88, 29),
(867, 'Duluth', 99, 61),
(123, 'Gdansk', 27, 47),
(398, 'Dekis', 46, 37),
(741, 'Gdansk', 30, 34);
CREATE TABLE sdpuhd (fulibil_id INTEGER, department TEXT, freight INTEGER);
INSERT INTO sdpuhd VALUES
(359, 'Valletta', 65),
(741, 'Valletta', 89),
(398, 'Vilnius', 32),
(453, 'Vilnius', 53),
(867, 'Skopje', 97),
(398, 'Vilnius', 81),
(713, 'Valletta', 5),
(653, 'Skopje', 19),
(653, 'Vilnius', 70),
(741, 'Skopje', 56);
