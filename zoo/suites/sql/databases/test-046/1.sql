CREATE TABLE trumpets (redipend_id INTEGER, branches INTEGER, ratotit TEXT);
INSERT INTO trumpets VALUES
(395, 54, 'Carmen'),
(431, 3, 'Adaeze'),
(113, 68, 'Fozot'),
(850, 60, 'Carmen'),
(889, 43, 'Carmen'),
(713, 79, 'Fozot'),
(458, 92, 'Adaeze'),
(500, 64, 'Carmen');
CREATE TABLE fimon (vendor TEXT, payload INTEGER, steward TEXT, redipend_id INTEGER);
INSERT INTO fimon VALUES
('Greta', 99, 'Eero', 395),
('Yusuf', 59, 'Svetlana', 431),
('Greta', 26, 'Freya', 113),
('Yusuf', 55, 'Eero', 713),
('Ingrid', 75, 'Svetlana', 458),
('Greta', 93, 'Eero', 850),
('Yusuf', 50, 'Freya', 395),
('Yusuf', 79, 'Svetlana', 395),
('Ingrid', 13, 'Svetlana', 500),
('Yusuf', 11, 'Svetlana', 431);
