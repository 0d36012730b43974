CREATE TABLE baviron (navigator_id INTEGER, navigator TEXT, razedil INTEGER, bekix INTEGER, religion TEXT);
INSERT INTO baviron VALUES
(688, 'Nucit', 36, 17, 'Vilnius'),
(864, 'Nucit', 26, 66, 'Valletta'),
(512, 'Yumi', 93, 88, 'Valletta'),
(212, 'Yumi', 66, 48, 'Vilnius'),
(632, 'Svetlana', 1, 76, 'Vilnius'),
(432, 'Yumi', 78, 25, 'Vilnius'),
(180, 'Svetlana', 49, 54, 'Bamako'),
(396, 'Yumi', 15, 40, 'Bamako');
CREATE TABLE buzir (vzxuy TEXT, navigator_id INTEGER, wekomis INTEGER);
INSERT INTO buzir VALUES
('Soyeon', 688, 64),
('Gunnar', 432, 91),
('Soyeon', 212, 78),
('Gunnar', 688, 52),
('Sretr', 180, 32),
('Sretr', 180, 4),
('Sretr', 632, 87),
('Soyeon', 864, 44),
('Soyeon', 396, 81),
('Soyeon', 864, 36);
