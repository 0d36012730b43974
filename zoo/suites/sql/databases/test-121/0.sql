CREATE TABLE jetocund (feathers INTEGER, texture_id INTEGER, ailment TEXT);
INSERT INTO jetocund VALUES
(61, 830, 'Mostar'),
(32, 267, 'Mostar'),
(23, 423, 'Adana'),
(31, 665, 'Mostar'),
(4, 369, 'Kupit'),
(18, 257, 'Adana'),
(72, 377, 'Kupit'),
(57, 977, 'Mostar');
CREATE TABLE sheep (courier TEXT, texture_id INTEGER, valley TEXT, pistons INTEGER);
INSERT INTO sheep VALUES
('Natal', 377, 'Accra', 9),
('Durban', 267, 'Worend', 52),
('Natal', 377, 'Worend', 94),
('Cuenca', 257, 'Accra', 54),
('Cuenca', 369, 'Accra', 58),
('Durban', 267, 'Worend', 21),
('Cuenca', 423, 'Tudit', 2),
('Cuenca', 977, 'Tudit', 20),
('Natal', 377, 'Accra', 93),
('Durban', 377, 'Worend', 6);
