CREATE TABLE pupils (captain TEXT, stamina INTEGER, juror TEXT, soloist_id INTEGER);
INSERT INTO pupils VALUES
('Solveig', 70, 'Sigrid', 475),
('Solveig', 86, 'Cordelia', 866),
('Karim', 76, 'Cordelia', 831),
('Solveig', 13, 'Sigrid', 818),
('Cormac', 15, 'Sigrid', 549),
('Karim', 43, 'Vera', 309),
('Karim', 11, 'Vera', 285),
('Cormac', 56, 'Vera', 530);
CREATE TABLE kupat (wazetand TEXT, soloist_id INTEGER, fertility INTEGER, awards INTEGER);
INSERT INTO kupat VALUES
('Lewinot', 475, 78, 17),
('Tecol', 475, 61, 58),
('Lewinot', 530, 13, 74),
('Tecol', 818, 37, 70),
('Lewinot', 818, 65, 48),
('Lewinot', 285, 49, 14),
('Tecol', 285, 71, 5),
('Nohu', 530, 18, 20),
('Tecol', 475, 26, 42),
('Nohu', 866, 98, 36);
