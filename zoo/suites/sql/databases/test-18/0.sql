CREATE TABLE horses (brewer_id INTEGER, branches INTEGER, warden TEXT, dnegrcv TEXT);
INSERT INTO horses VALUES
(860, 49, 'Olga', 'Samira'),
(525, 62, 'Hhfqbig', 'Samira'),
(109, 79, 'Samira', 'Rafael'),
(331, 20, 'Samira', 'Yumi'),
(543, 1, 'Hhfqbig', 'Yumi'),
(174, 35, 'Samira', 'Rafael'),
(416, 43, 'Hhfqbig', 'Samira'),
(808, 9, 'Olga', 'Yumi');
CREATE TABLE atlases (brewer_id INTEGER, village TEXT, bijom INTEGER, producer TEXT, zizin INTEGER);
INSERT INTO atlases VALUES
(543, 'Anton', 29, 'Edgar', 55),
(331, 'Anton', 4, 'Katya', 80),
(109, 'Cojas', 97, 'Sijer', 57),
(860, 'Cojas', 21, 'Sijer', 83),
(525, 'Anton', 95, 'Edgar', 47),
(109, 'Anton', 80, 'Sijer', 16),
(860, 'Cojas', 24, 'Edgar', 49),
(808, 'Rohan', 56, 'Katya', 37),
(525, 'Rohan', 30, 'Katya', 84),
(808, 'Rohan', 32, 'Edgar', 21);
