CREATE TABLE baviron (navigator_id INTEGER, navigator TEXT, razedil INTEGER, bekix INTEGER, religion TEXT);
INSERT INTO baviron VALUES
(687, 'Yumi', 10, 17, 'Valletta'),
(573, 'Svetlana', 35, 80, 'Bamako'),
(209, 'Nucit', 83, 30, 'Valletta'),
(294, 'Yumi', 45, 32, 'Bamako'),
(181, 'Yumi', 66, 4, 'Vilnius'),
(511, 'Nucit', 81, 11, 'Valletta'),
(673, 'Svetlana', 97, 98, 'Vilnius'),
(324, 'Nucit', 98, 29, 'Vilnius');
CREATE TABLE buzir (vzxuy TEXT, navigator_id INTEGER, wekomis INTEGER);
INSERT INTO buzir VALUES
('Sretr', 324, 83),
('Sretr', 209, 76),
('Soyeon', 324, 58),
('Gunnar', 573, 79),
('Soyeon', 294, 74),
('Gunnar', 294, 45),
('Soyeon', 511, 88),
('Gunnar', 294, 11),
('Soyeon', 181, 32),
('Sretr', 687, 13);
