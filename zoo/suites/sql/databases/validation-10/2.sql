CREATE TABLE nuwufat (duration INTEGER, patron TEXT, zadom_id INTEGER, cuvex INTEGER);
INSERT INTO nuwufat VALUES
(71, 'Sahu', 785, 34),
(89, 'Agnes', 282, 75),
(24, 'Sahu', 778, 32),
(82, 'Purax', 861, 81),
(59, 'Purax', 997, 82),
(1, 'Sahu', 645, 84),
(93, 'Agnes', 331, 17),
(51, 'Purax', 365, 91);
CREATE TABLE submarines (locela TEXT, zadom_id INTEGER, vejux INTEGER);
INSERT INTO submarines VALUES
('Morag', 645, 13),
('Karim', 645, 82),
('Morag', 365, 39),
('Morag', 331, 12),
('Morag', 331, 7),
('Karim', 997, 41),
('Karim', 861, 61),
('Karim', 997, 90),
('Chester', 331, 93),
('Chester', 778, 66);
