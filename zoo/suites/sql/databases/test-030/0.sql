CREATE TABLE jumond (courier_id INTEGER, religion TEXT, budget INTEGER, freight INTEGER);
INSERT INTO jumond VALUES
(506, 'Cuenca', 77, 32),
(976, 'Provo', 28, 7),
(699, 'Isfahan', 47, 49),
(655, 'Cuenca', 50, 85),
(646, 'Cuenca', 67, 52),
(818, 'Isfahan', 8, 21),
(208, 'Provo', 70, 61),
(308, 'Cuenca', 19, 13);
CREATE TABLE hekibock (pelewim TEXT, courier_id INTEGER, royalty INTEGER, brightness INTEGER, format TEXT);
INSERT INTO hekibock VALUES
('Edgar', 506, 31, 61, 'Palermo'),
('Divya', 818, 82, 80, 'Isfahan'),
('Divya', 699, 5, 44, 'Uiqmetlk'),
('Svetlana', 655, 9, 32, 'Palermo'),
('Svetlana', 655, 71, 91, 'Isfahan'),
('Edgar', 646, 20, 58, 'Palermo'),
('Edgar', 308, 27, 39, 'Uiqmetlk'),
('Svetlana', 818, 84, 72, 'Isfahan'),
('Svetlana', 208, 7, 38, 'Uiqmetlk'),
('Divya', 976, 25, 52, 'Isfahan');
