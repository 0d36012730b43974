CREATE TABLE penguins (mileage INTEGER, publisher_id INTEGER, mudund TEXT, patron TEXT);
INSERT INTO penguins VALUES
(21, 837, 'Dayton', 'Sosezan'),
(10, 957, 'Neval', 'Liang'),
(64, 974, 'Neval', 'Sosezan'),
(86, 411, 'Yakima', 'Liang'),
(8, 324, 'Dayton', 'Sosezan'),
(73, 910, 'Yakima', 'Cormac'),
(90, 203, 'Neval', 'Cormac'),
(38, 355, 'Yakima', 'Sosezan');
CREATE TABLE orchards (vovim TEXT, zudon TEXT, publisher_id INTEGER, wattage INTEGER);
INSERT INTO orchards VALUES
('Liang', 'Patras', 957, 32),
('Liang', 'Namikol', 974, 61),
('Karim', 'Patras', 974, 86),
('Liang', 'Namikol', 324, 51),
('Boris', 'Patras', 974, 5),
('Karim', 'Namikol', 910, 20),
('Karim', 'Patras', 974, 3),
('Boris', 'Bopapus', 837, 75),
('Boris', 'Bopapus', 203, 87),
('Liang', 'Patras', 355, 73);
