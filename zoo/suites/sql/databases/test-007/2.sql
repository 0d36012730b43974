CREATE TABLE cedars (motal INTEGER, firerun TEXT, footage INTEGER, supplier_id INTEGER, courier TEXT);
INSERT INTO cedars VALUES
(42, 'Bamako', 18, 746, 'Durres'),
(14, 'Kuching', 36, 800, 'Natal'),
(80, 'Kuching', 5, 752, 'Kigali'),
(26, 'Bamako', 70, 352, 'Kigali'),
(13, 'Mostar', 99, 396, 'Kigali'),
(68, 'Bamako', 11, 860, 'Durres'),
(3, 'Mostar', 14, 271, 'Kigali'),
(60, 'Kuching', 88, 902, 'Natal');
CREATE TABLE miners (supplier_id INTEGER, royalty INTEGER, tenant TEXT, dividend INTEGER);
INSERT INTO miners VALUES
(800, 18, 'Greta', 9),
(752, 27, 'Eero', 6),
(752, 79, 'Bulel', 51),
(800, 23, 'Eero', 93),
(752, 99, 'Eero', 72),
(860, 74, 'Bulel', 86),
(746, 29, 'Bulel', 66),
(352, 95, 'Greta', 48),
(271, 65, 'Greta', 41),
(902, 8, 'Eero', 94);
