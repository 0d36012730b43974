CREATE TABLE trumpets (fulibil_id INTEGER, solut TEXT, feathers INTEGER, revenue INTEGER);
INSERT INTO trumpets VALUES
(134, 'Duluth', 97, 86),
(161, 'Duluth', 64, 47),
(354, 'Gdansk', 83, 9),
(558, 'Dekis', 90, 88),
(585, 'Duluth', 22, 98),
(915, 'Dekis', 56, 78),
(602, 'Gdansk', 37, 18),
(714, 'Duluth', 61, 16);
CREATE TABLE sdpuhd (fulibil_id INTEGER, department TEXT, freight INTEGER);
INSERT INTO sdpuhd VALUES
(354, 'Skopje', 53),
(161, 'Skopje', 49),
(161, 'Valletta', 30),
(915, 'Valletta', 27),
(354, 'Vilnius', 60),
(714, 'Valletta', 98),
(134, 'Vilnius', 41),
(714, 'Vilnius', 99),
(585, 'Skopje', 31),
(558, 'Vilnius', 90);
