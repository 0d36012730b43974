CREATE TABLE parrots (garage TEXT, engineer_id INTEGER, engineer TEXT, branches INTEGER, kenum INTEGER);
INSERT INTO parrots VALUES
('Suva', 812, 'Rohan', 19, 13),
('Suva', 312, 'Meera', 32, 88),
('Rezes', 303, 'Meera', 37, 55),
('Suva', 284, 'Rohan', 34, 8),
('Rezes', 855, 'Vikram', 82, 27),
('Rezes', 862, 'Rohan', 27, 24),
('Lorol', 353, 'Meera', 74, 30),
('Lorol', 970, 'Vikram', 4, 33);
CREATE TABLE kunund (mineral TEXT, engineer_id INTEGER, petals INTEGER);
INSERT INTO kunund VALUES
('Carmen', 855, 28),
('Dahumax', 303, 6),
('Carmen', 812, 9),
('Edgar', 970, 21),
('Carmen', 812, 64),
('Dahumax', 303, 11),
('Edgar', 812, 72),
('Dahumax', 312, 91),
('Edgar', 284, 81),
('Carmen', 855, 89);
