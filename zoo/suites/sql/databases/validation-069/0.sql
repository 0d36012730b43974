CREATE TABLE penguins (mileage INTEGER, publisher_id INTEGER, mudund TEXT, patron TEXT);
INSERT INTO penguins VALUES
(55, 936, 'Neval', 'Sosezan'),
(23, 324, 'Dayton', 'Liang'),
(64, 358, 'Neval', 'Cormac'),
(81, 819, 'Dayton', 'Cormac'),
(85, 734, 'Yakima', 'Sosezan'),
(95, 974, 'Neval', 'Cormac'),
(51, 207, 'Yakima', 'Sosezan'),
(44, 731, 'Yakima', 'Liang');
CREATE TABLE orchards (vovim TEXT, zudon TEXT, publisher_id INTEGER, wattage INTEGER);
INSERT INTO orchards VALUES
('Karim', 'Bopapus', 936, 12),
('Boris', 'Namikol', 207, 73),
('Karim', 'Bopapus', 207, 49),
('Liang', 'Bopapus', 734, 30),
('Boris', 'Namikol', 358, 24),
('Liang', 'Namikol', 819, 82),
('Boris', 'Patras', 358, 55),
('Boris', 'Bopapus', 324, 61),
('Boris', 'Patras', 324, 19),
('Liang', 'Bopapus', 731, 32);
