CREATE TABLE jetocund (feathers INTEGER, texture_id INTEGER, ailment TEXT);
INSERT INTO jetocund VALUES
(20, 771, 'Adana'),
(49, 183, 'Mostar'),
(57, 153, 'Kupit'),
(47, 861, 'Mostar'),
(76, 766, 'Mostar'),
(56, 490, 'Adana'),
(40, 289, 'Mostar'),
(22, 740, 'Kupit');
CREATE TABLE sheep (courier TEXT, texture_id INTEGER, valley TEXT, pistons INTEGER);
INSERT INTO sheep VALUES
('Cuenca', 766, 'Tudit', 56),
('Durban', 490, 'Worend', 23),
('Cuenca', 861, 'Tudit', 52),
('Natal', 153, 'Accra', 26),
('Cuenca', 861, 'Accra', 1),
('Cuenca', 771, 'Accra', 25),
('Natal', 289, 'Tudit', 62),
('Natal', 771, 'Accra', 24),
('Durban', 740, 'Tudit', 33),
('Cuenca', 740, 'Worend', 72);
