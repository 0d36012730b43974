CREATE TABLE deserts (pilot TEXT, mileage INTEGER, author_id INTEGER, stamina INTEGER);
INSERT INTO deserts VALUES
('Lahabund', 89, 583, 40),
('Astrid', 38, 992, 70),
('Astrid', 30, 845, 71),
('Lahabund', 48, 848, 45),
('Astrid', 34, 209, 51),
('Astrid', 63, 985, 41),
('Yuki', 67, 517, 5),
('Yuki', 75, 566, 16);
CREATE TABLE pupils (ywkxnfgu TEXT, cylinders INTEGER, author_id INTEGER);
INSERT INTO pupils VALUES
('Mandalay', 17, 566),
('Mandalay', 90, 566),
('Torurar', 9, 992),
('Mandalay', 97, 848),
('Torurar', 33, 566),
('Qvrx', 71, 985),
('Qvrx', 14, 583),
('Torurar', 35, 566),
('Qvrx', 75, 845),
('Mandalay', 40, 848);
