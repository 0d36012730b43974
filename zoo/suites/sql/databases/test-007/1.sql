CREATE TABLE cedars (motal INTEGER, firerun TEXT, footage INTEGER, supplier_id INTEGER, courier TEXT);
INSERT INTO cedars VALUES
(70, 'Mostar', 74, 682, 'Natal'),
(37, 'Bamako', 72, 172, 'Durres'),
(92, 'Kuching', 24, 306, 'Durres'),
(78, 'Kuching', 79, 829, 'Natal'),
(33, 'Bamako', 43, 168, 'Durres'),
(48, 'Bamako', 36, 274, 'Natal'),
(22, 'Kuching', 51, 317, 'Kigali'),
(90, 'Mostar', 1, 380, 'Kigali');
CREATE TABLE miners (supplier_id INTEGER, royalty INTEGER, tenant TEXT, dividend INTEGER);
INSERT INTO miners VALUES
(168, 65, 'Bulel', 15),
(829, 87, 'Eero', 30),
(317, 72, 'Greta', 62),
(306, 79, 'Eero', 73),
(682, 97, 'Greta', 14),
(829, 85, 'Eero', 42),
(829, 59, 'Bulel', 7),
(172, 23, 'Greta', 94),
(306, 68, 'Eero', 29),
(274, 63, 'Greta', 40);
