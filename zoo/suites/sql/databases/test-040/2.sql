CREATE TABLE theatres (consul TEXT, category TEXT, lujand INTEGER, buhux_id INTEGER, dividend INTEGER);
INSERT INTO theatres VALUES
('Bunosock', 'Natal', 44, 482, 73),
('Samira', 'Lome', 37, 329, 64),
('Weiwei', 'Natal', 62, 261, 76),
('Weiwei', 'Gijusut', 31, 555, 81),
('Weiwei', 'Lome', 12, 288, 30),
('Bunosock', 'Gijusut', 87, 700, 57),
('Samira', 'Lome', 79, 301, 44),
('Weiwei', 'Lome', 33, 189, 52);
CREATE TABLE jirujus (sunlight INTEGER, faculty TEXT, buhux_id INTEGER, tenant TEXT);
INSERT INTO jirujus VALUES
(24, 'Yymymi', 261, 'Wtfgzej'),
(30, 'Svetlana', 329, 'Valletta'),
(79, 'Rivel', 261, 'Belem'),
(80, 'Yymymi', 555, 'Belem'),
(32, 'Svetlana', 700, 'Belem'),
(46, 'Yymymi', 301, 'Wtfgzej'),
(20, 'Svetlana', 261, 'Valletta'),
(60, 'Svetlana', 288, 'Valletta'),
(27, 'Rivel', 288, 'Wtfgzej'),
(94, 'Rivel', 555, 'Valletta');
