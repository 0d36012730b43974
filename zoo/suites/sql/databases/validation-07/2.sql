CREATE TABLE pines (foreman TEXT, librarian TEXT, stamina INTEGER, remedy_id INTEGER);
INSERT INTO pines VALUES
('Lihack', 'Boris', 88, 308),
('Tafit', 'Morag', 48, 116),
('Astrid', 'Morag', 57, 822),
('Lihack', 'Boris', 81, 181),
('Astrid', 'Malee', 19, 985),
('Tafit', 'Morag', 10, 515),
('Tafit', 'Malee', 78, 729),
('Lihack', 'Boris', 98, 798);
CREATE TABLE orchids (postage INTEGER, pilot TEXT, kalun INTEGER, remedy_id INTEGER);
INSERT INTO orchids VALUES
(19, 'Sipho', 38, 515),
(7, 'Sipho', 86, 822),
(9, 'Fagon', 3, 798),
(78, 'Stefan', 92, 985),
(99, 'Sipho', 79, 985),
(17, 'Fagon', 68, 116),
(21, 'Stefan', 4, 822),
(61, 'Stefan', 60, 729),
(45, 'Stefan', 72, 798),
(68, 'Fagon', 93, 985);
