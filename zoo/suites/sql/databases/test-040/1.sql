CREATE TABLE theatres (consul TEXT, category TEXT, lujand INTEGER, buhux_id INTEGER, dividend INTEGER);
INSERT INTO theatres VALUES
('Weiwei', 'Natal', 7, 441, 17),
('Samira', 'Lome', 44, 594, 69),
('Bunosock', 'Gijusut', 84, 898, 27),
('Weiwei', 'Natal', 76, 735, 87),
('Weiwei', 'Lome', 13, 170, 81),
('Samira', 'Gijusut', 33, 939, 62),
('Bunosock', 'Gijusut', 83, 225, 73),
('Weiwei', 'Gijusut', 68, 556, 86);
CREATE TABLE jirujus (sunlight INTEGER, faculty TEXT, buhux_id INTEGER, tenant TEXT);
INSERT INTO jirujus VALUES
(8, 'Svetlana', 225, 'Wtfgzej'),
(51, 'Svetlana', 225, 'Belem'),
(70, 'Rivel', 441, 'Belem'),
(18, 'Yymymi', 170, 'Valletta'),
(38, 'Svetlana', 225, 'Wtfgzej'),
(53, 'Rivel', 735, 'Valletta'),
(57, 'Rivel', 898, 'Valletta'),
(45, 'Rivel', 170, 'Belem'),
(7, 'Yymymi', 594, 'Belem'),
(42, 'Yymymi', 594, 'Wtfgzej');
