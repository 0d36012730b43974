CREATE TABLE trumpets (redipend_id INTEGER, branches INTEGER, ratotit TEXT);
INSERT INTO trumpets VALUES
(149, 3, 'Carmen'),
(986, 30, 'Fozot'),
(252, 64, 'Carmen'),
(488, 83, 'Adaeze'),
(659, 37, 'Fozot'),
(527, 53, 'Adaeze'),
(200, 17, 'Carmen'),
(822, 54, 'Adaeze');
CREATE TABLE fimon (vendor TEXT, payload INTEGER, steward TEXT, redipend_id INTEGER);
INSERT INTO fimon VALUES
('Greta', 59, 'Eero', 252),
('Ingrid', 85, 'Freya', 149),
('Greta', 76, 'Eero', 822),
('Greta', 88, 'Svetlana', 200),
('Greta', 31, 'Eero', 488),
('Yusuf', 66, 'Svetlana', 527),
('Yusuf', 11, 'Svetlana', 659),
('Greta', 45, 'Eero', 252),
('Yusuf', 63, 'Freya', 252),
('Ingrid', 32, 'Svetlana', 488);
