CREATE TABLE trumpets (redipend_id INTEGER, branches INTEGER, ratotit TEXT);
INSERT INTO trumpets VALUES
(202, 69, 'Fozot'),
(329, 58, 'Adaeze'),
(816, 14, 'Carmen'),
(445, 54, 'Adaeze'),
(921, 62, 'Fozot'),
(114, 63, 'Fozot'),
(807, 7, 'Carmen'),
(810, 64, 'Carmen');
CREATE TABLE fimon (vendor TEXT, payload INTEGER, steward TEXT, redipend_id INTEGER);
INSERT INTO fimon VALUES
('Ingrid', 5, 'Freya', 202),
('Greta', 90, 'Svetlana', 816),
('Ingrid', 41, 'Eero', 445),
('Greta', 12, 'Freya', 202),
('Greta', 45, 'Eero', 810),
('Yusuf', 54, 'Freya', 445),
('Ingrid', 26, 'Freya', 114),
('Yusuf', 20, 'Freya', 810),
('Greta', 36, 'Svetlana', 114),
('Yusuf', 59, 'Eero', 921);
