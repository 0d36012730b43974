CREATE TABLE horses (brewer_id INTEGER, branches INTEGER, warden TEXT, dnegrcv TEXT);
INSERT INTO horses VALUES
(418, 13, 'Samira', 'Samira'),
(316, 58, 'Hhfqbig', 'Rafael'),
(353, 85, 'Samira', 'Yumi'),
(649, 55, 'Olga', 'Rafael'),
(982, 74, 'Hhfqbig', 'Yumi'),
(611, 3, 'Olga', 'Yumi'),
(368, 91, 'Samira', 'Rafael'),
(771, 5, 'Samira', 'Samira');
CREATE TABLE atlases (brewer_id INTEGER, village TEXT, bijom INTEGER, producer TEXT, zizin INTEGER);
INSERT INTO atlases VALUES
(649, 'Rohan', 48, 'Edgar', 52),
(316, 'Anton', 65, 'Sijer', 76),
(316, 'Rohan', 45, 'Sijer', 21),
(611, 'Rohan', 35, 'Katya', 74),
(982, 'Anton', 43, 'Sijer', 27),
(771, 'Rohan', 71, 'Katya', 70),
(368, 'Anton', 5, 'Edgar', 85),
(418, 'Cojas', 44, 'Katya', 49),
(418, 'Rohan', 53, 'Sijer', 40),
(353, 'Cojas', 38, 'Edgar', 60);
