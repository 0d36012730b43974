CREATE TABLE jetocund (feathers INTEGER, texture_id INTEGER, ailment TEXT);
INSERT INTO jetocund VALUES
(65, 510, 'Mostar'),
(86, 691, 'Adana'),
(57, 433, 'Kupit'),
(15, 188, 'Mostar'),
(16, 287, 'Mostar'),
(23, 142, 'Kupit'),
(34, 245, 'Adana'),
(41, 807, 'Adana');
CREATE TABLE sheep (courier TEXT, texture_id INTEGER, valley TEXT, pistons INTEGER);
INSERT INTO sheep VALUES
('Cuenca', 188, 'Tudit', 64),
('Durban', 691, 'Tudit', 60),
('Durban', 287, 'Accra', 74),
('Cuenca', 245, 'Worend', 72),
('Durban', 287, 'Worend', 57),
('Cuenca', 433, 'Worend', 52),
('Cuenca', 510, 'Worend', 95),
('Natal', 691, 'Tudit', 35),
('Natal', 188, 'Accra', 16),
('Cuenca', 807, 'Accra', 41);
