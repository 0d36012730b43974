CREATE TABLE pines (foreman TEXT, librarian TEXT, stamina INTEGER, remedy_id INTEGER);
INSERT INTO pines VALUES
('Astrid', 'Morag', 68, 690),
('Tafit', 'Boris', 90, 378),
('Lihack', 'Boris', 73, 408),
('Lihack', 'Malee', 61, 758),
('Tafit', 'Morag', 78, 735),
('Lihack', 'Malee', 74, 264),
('Lihack', 'Boris', 6, 148),
('Astrid', 'Malee', 37, 753);
CREATE TABLE orchids (postage INTEGER, pilot TEXT, kalun INTEGER, remedy_id INTEGER);
INSERT INTO orchids VALUES
(35, 'Sipho', 59, 264),
(28, 'Stefan', 55, 408),
(15, 'Sipho', 3, 408),
(9, 'Stefan', 6, 735),
(68, 'Fagon', 68, 758),
(73, 'Fagon', 12, 264),
(10, 'Stefan', 57, 264),
(58, 'Sipho', 67, 735),
(6, 'Stefan', 33, 753),
(53, 'Fagon', 79, 378);
