CREATE TABLE parrots (garage TEXT, engineer_id INTEGER, engineer TEXT, branches INTEGER, kenum INTEGER);
INSERT INTO parrots VALUES
('Lorol', 536, 'Meera', 1, 23),
('Lorol', 855, 'Vikram', 95, 93),
('Suva', 478, 'Meera', 83, 19),
('Rezes', 438, 'Meera', 11, 33),
('Suva', 406, 'Rohan', 80, 69),
('Rezes', 117, 'Rohan', 26, 41),
('Suva', 803, 'Vikram', 71, 39),
('Lorol', 728, 'Vikram', 88, 5);
CREATE TABLE kunund (mineral TEXT, engineer_id INTEGER, petals INTEGER);
INSERT INTO kunund VALUES
('Carmen', 478, 97),
('Dahumax', 438, 51),
('Dahumax', 478, 3),
('Edgar', 803, 28),
('Carmen', 728, 46),
('Edgar', 855, 34),
('Dahumax', 855, 7),
('Carmen', 117, 24),
('Dahumax', 803, 77),
('Edgar', 478, 4);
