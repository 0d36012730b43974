CREATE TABLE hunotam (scesqut TEXT, surcharge INTEGER, navigator TEXT, breed_id INTEGER, sightings INTEGER);
INSERT INTO hunotam VALUES
('Yumi', 27, 'Skopje', 524, 3),
('Eero', 59, 'Mofonil', 405, 66),
('Rafael', 8, 'Aarhus', 341, 36),
('Eero', 15, 'Skopje', 930, 57),
('Rafael', 97, 'Aarhus', 830, 97),
('Rafael', 50, 'Mofonil', 622, 21),
('Yumi', 95, 'Mofonil', 721, 18),
('Yumi', 28, 'Skopje', 664, 48);
CREATE TABLE pama (breed_id INTEGER, safuzick INTEGER, warden TEXT, keeper TEXT);
INSERT INTO pama VALUES
(830, 75, 'Yusuf', 'Vjkox'),
(930, 5, 'Yusuf', 'Mostar'),
(405, 33, 'Divya', 'Vjkox'),
(664, 18, 'Yusuf', 'Mostar'),
(721, 55, 'Divya', 'Vjkox'),
(721, 68, 'Lena', 'Mostar'),
(341, 54, 'Yusuf', 'Natal'),
(622, 93, 'Lena', 'Mostar'),
(830, 78, 'Divya', 'Natal'),
(524, 41, 'Divya', 'Natal');
