CREATE TABLE theatres (consul TEXT, category TEXT, lujand INTEGER, buhux_id INTEGER, dividend INTEGER);
INSERT INTO theatres VALUES
('Weiwei', 'Gijusut', 80, 420, 32),
('Samira', 'Gijusut', 93, 380, 73),
('Bunosock', 'Lome', 44, 966, 33),
('Samira', 'Natal', 30, 229, 67),
('Bunosock', 'Natal', 91, 712, 6),
('Bunosock', 'Lome', 37, 974, 94),
('Weiwei', 'Gijusut', 62, 544, 60),
('Weiwei', 'Natal', 67, 902, 50);
CREATE TABLE jirujus (sunlight INTEGER, faculty TEXT, buhux_id INTEGER, tenant TEXT);
INSERT INTO jirujus VALUES
(55, 'Yymymi', 380, 'Wtfgzej'),
(21, 'Rivel', 712, 'Wtfgzej'),
(25, 'Svetlana', 544, 'Valletta'),
(20, 'Yymymi', 966, 'Belem'),
(63, 'Rivel', 712, 'Belem'),
(77, 'Yymymi', 544, 'Valletta'),
(41, 'Svetlana', 544, 'Belem'),
(92, 'Yymymi', 229, 'Valletta'),
(81, 'Svetlana', 420, 'Valletta'),
(73, 'Svetlana', 420, 'Belem');
