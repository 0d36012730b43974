CREATE TABLE nuwufat (duration INTEGER, patron TEXT, zadom_id INTEGER, cuvex INTEGER);
INSERT INTO nuwufat VALUES
(71, 'Purax', 715, 82),
(55, 'Sahu', 940, 27),
(32, 'Agnes', 758, 2),
(94, 'Sahu', 598, 76),
(99, 'Agnes', 460, 59),
(80, 'Sahu', 601, 56),
(96, 'Purax', 904, 69),
(5, 'Purax', 850, 52);
CREATE TABLE submarines (locela TEXT, zadom_id INTEGER, vejux INTEGER);
INSERT INTO submarines VALUES
('Morag', 940, 27),
('Chester', 715, 29),
('Morag', 715, 57),
('Morag', 940, 93),
('Chester', 460, 28),
('Karim', 904, 89),
('Chester', 598, 72),
('Chester', 758, 51),
('Karim', 940, 87),
('Morag', 460, 83);
