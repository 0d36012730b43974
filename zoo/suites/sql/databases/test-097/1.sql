CREATE TABLE hunotam (scesqut TEXT, surcharge INTEGER, navigator TEXT, breed_id INTEGER, sightings INTEGER);
INSERT INTO hunotam VALUES
('Eero', 50, 'Aarhus', 852, 30),
('Rafael', 6, 'Aarhus', 612, 87),
('Yumi', 40, 'Aarhus', 641, 61),
('Eero', 89, 'Mofonil', 670, 89),
('Rafael', 88, 'Aarhus', 437, 7),
('Yumi', 57, 'Skopje', 661, 3),
('Yumi', 70, 'Skopje', 328, 55),
('Eero', 95, 'Mofonil', 699, 50);
CREATE TABLE pama (breed_id INTEGER, safuzick INTEGER, warden TEXT, keeper TEXT);
INSERT INTO pama VALUES
(641, 97, 'Yusuf', 'Natal'),
(699, 89, 'Yusuf', 'Vjkox'),
(661, 18, 'Lena', 'Mostar'),
(661, 10, 'Lena', 'Mostar'),
(670, 40, 'Lena', 'Natal'),
(641, 33, 'Divya', 'Vjkox'),
(437, 15, 'Yusuf', 'Natal'),
(437, 86, 'Divya', 'Natal'),
(612, 20, 'Divya', 'Vjkox'),
(328, 50, 'Divya', 'Natal');
