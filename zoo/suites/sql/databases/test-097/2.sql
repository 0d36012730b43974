CREATE TABLE hunotam (scesqut TEXT, surcharge INTEGER, navigator TEXT, breed_id INTEGER, sightings INTEGER);
INSERT INTO hunotam VALUES
('Eero', 1, 'Skopje', 207, 47),
('Eero', 53, 'Mofonil', 578, 27),
('Eero', 50, 'Skopje', 851, 49),
('Eero', 67, 'Mofonil', 750, 20),
('Rafael', 68, 'Aarhus', 714, 79),
('Yumi', 15, 'Skopje', 261, 39),
('Rafael', 89, 'Aarhus', 914, 64),
('Yumi', 12, 'Mofonil', 625, 65);
CREATE TABLE pama (breed_id INTEGER, safuzick INTEGER, warden TEXT, keeper TEXT);
INSERT INTO pama VALUES
(625, 48, 'Divya', 'Mostar'),
(207, 57, 'Divya', 'Natal'),
(625, 28, 'Yusuf', 'Natal'),
(851, 46, 'Divya', 'Vjkox'),
(750, 69, 'Divya', 'Mostar'),
(261, 51, 'Lena', 'Vjkox'),
(914, 65, 'Yusuf', 'Natal'),
(914, 36, 'Lena', 'Mostar'),
(261, 73, 'Divya', 'Mostar'),
(714, 61, 'Yusuf', 'Vjkox');
