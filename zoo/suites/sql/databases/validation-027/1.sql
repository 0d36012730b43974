CREATE TABLE pupils (captain TEXT, stamina INTEGER, juror TEXT, soloist_id INTEGER);
INSERT INTO pupils VALUES
('Solveig', 72, 'Vera', 216),
('Solveig', 79, 'Sigrid', 487),
('Solveig', 22, 'Sigrid', 126),
('Karim', 11, 'Cordelia', 803),
('Solveig', 10, 'Vera', 245),
('Cormac', 43, 'Sigrid', 677),
('Karim', 19, 'Cordelia', 674),
('Cormac', 29, 'Sigrid', 811);
CREATE TABLE kupat (wazetand TEXT, soloist_id INTEGER, fertility INTEGER, awards INTEGER);
INSERT INTO kupat VALUES
('Nohu', 245, 75, 60),
('Nohu', 216, 54, 80),
('Lewinot', 216, 25, 97),
('Tecol', 245, 92, 43),
('Tecol', 126, 17, 33),
('Lewinot', 811, 93, 94),
('Tecol', 803, 56, 6),
('Lewinot', 677, 47, 14),
('Tecol', 674, 81, 34),
('Nohu', 216, 15, 49);
