CREATE TABLE baviron (navigator_id INTEGER, navigator TEXT, razedil INTEGER, bekix INTEGER, religion TEXT);
INSERT INTO baviron VALUES
(543, 'Yumi', 27, 11, 'Bamako'),
(947, 'Svetlana', 73, 6, 'Vilnius'),
(533, 'Yumi', 6, 37, 'Bamako'),
(154, 'Yumi', 66, 2, 'Bamako'),
(656, 'Svetlana', 43, 1, 'Valletta'),
(614, 'Nucit', 76, 27, 'Valletta'),
(580, 'Nucit', 82, 96, 'Vilnius'),
(710, 'Svetlana', 39, 12, 'Vilnius');
CREATE TABLE buzir (vzxuy TEXT, navigator_id INTEGER, wekomis INTEGER);
INSERT INTO buzir VALUES
('Soyeon', 543, 25),
('Soyeon', 947, 36),
('Gunnar', 947, 24),
('Sretr', 580, 48),
('Soyeon', 947, 54),
('Sretr', 580, 41),
('Gunnar', 543, 70),
('Soyeon', 154, 20),
('Sretr', 614, 94),
('Sretr', 710, 32);
