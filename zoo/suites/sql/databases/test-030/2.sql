CREATE TABLE jumond (courier_id INTEGER, religion TEXT, budget INTEGER, freight INTEGER);
INSERT INTO jumond VALUES
(113, 'Isfahan', 40, 39),
(597, 'Cuenca', 26, 65),
(883, 'Cuenca', 92, 40),
(593, 'Isfahan', 97, 28),
(753, 'Provo', 65, 70),
(832, 'Cuenca', 38, 78),
(854, 'Isfahan', 66, 3),
(698, 'Provo', 39, 27);
CREATE TABLE hekibock (pelewim TEXT, courier_id INTEGER, royalty INTEGER, brightness INTEGER, format TEXT);
INSERT INTO hekibock VALUES
('Edgar', 698, 84, 6, 'Uiqmetlk'),
('Svetlana', 593, 23, 48, 'Palermo'),
('Divya', 113, 88, 58, 'Palermo'),
('Divya', 113, 53, 15, 'Isfahan'),
('Edgar', 854, 3, 30, 'Isfahan'),
('Divya', 597, 18, 36, 'Uiqmetlk'),
('Svetlana', 854, 62, 80, 'Isfahan'),
('Divya', 597, 73, 77, 'Palermo'),
('Edgar', 698, 92, 21, 'Uiqmetlk'),
('Svetlana', 854, 61, 12, 'Uiqmetlk');
