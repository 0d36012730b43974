CREATE TABLE jumond (courier_id INTEGER, religion TEXT, budget INTEGER, freight INTEGER);
INSERT INTO jumond VALUES
(782, 'Provo', 18, 46),
(651, 'Isfahan', 22, 52),
(418, 'Cuenca', 71, 92),
(467, 'Isfahan', 92, 64),
(654, 'Provo', 59, 9),
(587, 'Cuenca', 85, 49),
(888, 'Provo', 32, 65),
(452, 'Cuenca', 73, 56);
CREATE TABLE hekibock (pelewim TEXT, courier_id INTEGER, royalty INTEGER, brightness INTEGER, format TEXT);
INSERT INTO hekibock VALUES
('Divya', 467, 83, 34, 'Isfahan'),
('Edgar', 587, 43, 71, 'Uiqmetlk'),
('Svetlana', 782, 58, 96, 'Palermo'),
('Divya', 467, 22, 77, 'Palermo'),
('Divya', 654, 8, 85, 'Palermo'),
('Svetlana', 782, 27, 52, 'Uiqmetlk'),
('Divya', 654, 12, 6, 'Palermo'),
('Svetlana', 467, 89, 9, 'Isfahan'),
('Edgar', 467, 16, 22, 'Uiqmetlk'),
('Svetlana', 452, 88, 58, 'Isfahan');
