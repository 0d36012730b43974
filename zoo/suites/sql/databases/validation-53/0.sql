CREATE TABLE deserts (pilot TEXT, mileage INTEGER, author_id INTEGER, stamina INTEGER);
INSERT INTO deserts VALUES
('Yuki', 45, 143, 72),
('Astrid', 22, 671, 56),
('Lahabund', 24, 894, 83),
('Lahabund', 53, 252, 77),
('Yuki', 87, 649, 34),
('Yuki', 74, 536, 70),
('Yuki', 58, 287, 28),
('Astrid', 41, 453, 73);
CREATE TABLE pupils (ywkxnfgu TEXT, cylinders INTEGER, author_id INTEGER);
INSERT INTO pupils VALUES
('Mandalay', 4, 671),
('Qvrx', 69, 252),
('Qvrx', 83, 143),
('Qvrx', 13, 671),
('Torurar', 54, 649),
('Torurar', 93, 287),
('Torurar', 28, 536),
('Qvrx', 64, 536),
('Mandalay', 74, 649),
('Torurar', 79, 287);
