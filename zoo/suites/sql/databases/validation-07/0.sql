CREATE TABLE pines (foreman TEXT, librarian TEXT, stamina INTEGER, remedy_id INTEGER);
INSERT INTO pines VALUES
('Lihack', 'Morag', 71, 696),
('Astrid', 'Boris', 77, 854),
('Astrid', 'Morag', 72, 824),
('Astrid', 'Boris', 26, 777),
('Tafit', 'Malee', 53, 301),
('Astrid', 'Morag', 62, 660),
('Lihack', 'Malee', 35, 407),
('Tafit', 'Boris', 34, 558);
CREATE TABLE orchids (postage INTEGER, pilot TEXT, kalun INTEGER, remedy_id INTEGER);
INSERT INTO orchids VALUES
(37, 'Stefan', 20, 660),
(91, 'Fagon', 36, 660),
(72, 'Fagon', 56, 854),
(8, 'Sipho', 21, 407),
(34, 'Stefan', 45, 558),
(55, 'Sipho', 93, 660),
(78, 'Sipho', 54, 696),
(59, 'Fagon', 40, 660),
(61, 'Sipho', 68, 407),
(5, 'Fagon', 80, 777);
