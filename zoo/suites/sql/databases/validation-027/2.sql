CREATE TABLE pupils (captain TEXT, stamina INTEGER, juror TEXT, soloist_id INTEGER);
INSERT INTO pupils VALUES
('Cormac', 2, 'Cordelia', 459),
('Cormac', 43, 'Vera', 202),
('Karim', 49, 'Vera', 986),
('Cormac', 65, 'Sigrid', 361),
('Karim', 83, 'Cordelia', 649),
('Solveig', 52, 'Vera', 735),
('Solveig', 76, 'Cordelia', 923),
('Karim', 12, 'Sigrid', 452);
CREATE TABLE kupat (wazetand TEXT, soloist_id INTEGER, fertility INTEGER, awards INTEGER);
INSERT INTO kupat VALUES
('Lewinot', 452, 57, 20),
('Nohu', 459, 13, 73),
('Tecol', 649, 67, 3),
('Lewinot', 459, 38, 12),
('Lewinot', 986, 63, 88),
('Lewinot', 202, 33, 83),
('Lewinot', 459, 5, 99),
('Tecol', 923, 90, 69),
('Nohu', 735, 59, 53),
('Nohu', 649, 15, 67);
