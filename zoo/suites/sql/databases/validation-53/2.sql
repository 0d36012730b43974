CREATE TABLE deserts (pilot TEXT, mileage INTEGER, author_id INTEGER, stamina INTEGER);
INSERT INTO deserts VALUES
('Astrid', 27, 761, 43),
('Lahabund', 16, 254, 29),
('Astrid', 50, 810, 98),
('Yuki', 48, 137, 23),
('Astrid', 38, 790, 22),
('Lahabund', 3, 364, 74),
('Lahabund', 6, 679, 35),
('Yuki', 17, 672, 91);
CREATE TABLE pupils (ywkxnfgu TEXT, cylinders INTEGER, author_id INTEGER);
INSERT INTO pupils VALUES
('Mandalay', 42, 137),
('Mandalay', 67, 679),
('Qvrx', 18, 790),
('Qvrx', 66, 810),
('Torurar', 53, 672),
('Mandalay', 41, 810),
('Mandalay', 35, 679),
('Torurar', 88, 254),
('Torurar', 73, 672),
('Mandalay', 93, 672);
