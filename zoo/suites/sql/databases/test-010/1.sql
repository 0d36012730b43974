CREATE TABLE parrots (garage TEXT, engineer_id INTEGER, engineer TEXT, branches INTEGER, kenum INTEGER);
INSERT INTO parrots VALUES
('Suva', 896, 'Rohan', 40, 77),
('Suva', 720, 'Vikram', 68, 36),
('Rezes', 595, 'Vikram', 96, 33),
('Lorol', 929, 'Rohan', 32, 65),
('Rezes', 299, 'Vikram', 16, 53),
('Rezes', 327, 'Meera', 46, 4),
('Lorol', 742, 'Meera', 93, 37),
('Suva', 854, 'Vikram', 25, 9);
CREATE TABLE kunund (mineral TEXT, engineer_id INTEGER, petals INTEGER);
INSERT INTO kunund VALUES
('Carmen', 854, 97),
('Dahumax', 299, 4),
('Dahumax', 327, 89),
('Carmen', 896, 38),
('Dahumax', 742, 49),
('Dahumax', 327, 33),
('Carmen', 742, 28),
('Edgar', 327, 75),
('Edgar', 595, 19),
('Edgar', 299, 56);
