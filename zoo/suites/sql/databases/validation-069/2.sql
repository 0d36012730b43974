CREATE TABLE penguins (mileage INTEGER, publisher_id INTEGER, mudund TEXT, patron TEXT);
INSERT INTO penguins VALUES
(51, 902, 'Yakima', 'Sosezan'),
(72, 739, 'Dayton', 'Liang'),
(3, 548, 'Dayton', 'Cormac'),
(47, 269, 'Dayton', 'Cormac'),
(96, 219, 'Neval', 'Sosezan'),
(77, 892, 'Neval', 'Sosezan'),
(64, 336, 'Dayton', 'Liang'),
(24, 734, 'Yakima', 'Cormac');
CREATE TABLE orchards (vovim TEXT, zudon TEXT, publisher_id INTEGER, wattage INTEGER);
INSERT INTO orchards VALUES
('Karim', 'Namikol', 734, 73),
('Boris', 'Bopapus', 336, 48),
('Boris', 'Namikol', 269, 97),
('Karim', 'Namikol', 892, 77),
('Boris', 'Patras', 269, 89),
('Boris', 'Namikol', 902, 94),
('Liang', 'Namikol', 548, 71),
('Liang', 'Patras', 902, 20),
('Boris', 'Namikol', 219, 61),
('Boris', 'Bopapus', 548, 37);
