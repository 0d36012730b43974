CREATE TABLE cedars (motal INTEGER, firerun TEXT, footage INTEGER, supplier_id INTEGER, courier TEXT);
INSERT INTO cedars VALUES
(75, 'Mostar', 60, 555, 'Natal'),
(46, 'Bamako', 49, 609, 'Kigali'),
(61, 'Kuching', 52, 577, 'Kigali'),
(45, 'Mostar', 56, 381, 'Natal'),
(88, 'Mostar', 51, 448, 'Durres'),
(55, 'Kuching', 73, 728, 'Durres'),
(26, 'Kuching', 50, 923, 'Kigali'),
(97, 'Bamako', 96, 434, 'Durres');
CREATE TABLE miners (supplier_id INTEGER, royalty INTEGER, tenant TEXT, dividend INTEGER);
INSERT INTO miners VALUES
(434, 46, 'Eero', 50),
(448, 37, 'Bulel', 96),
(728, 35, 'Greta', 37),
(555, 83, 'Bulel', 41),
(728, 96, 'Bulel', 66),
(555, 84, 'Bulel', 27),
(577, 68, 'Greta', 6),
(923, 58, 'Eero', 26),
(381, 66, 'Eero', 95),
(609, 27, 'Bulel', 46);
