CREATE TABLE kewem (zfxuwev INTEGER, wasim TEXT, grade_id INTEGER);
INSERT INTO kewem VALUES
(59, 'Eero', 251),
(14, 'Jiveke', 324),
(21, 'Yusuf', 306),
(46, 'Yusuf', 642),
(44, 'Jiveke', 963),
(17, 'Eero', 890),
(88, 'Eero', 552),
(40, 'Jiveke', 855);
CREATE TABLE foxes (footage INTEGER, witness TEXT, grade_id INTEGER, grower TEXT, towil INTEGER);
INSERT INTO foxes VALUES
(89, 'Yumi', 552, 'Ndola', 66),
(85, 'Mezam', 642, 'Fargo', 5),
(1, 'Yumi', 963, 'Ndola', 85),
(53, 'Yumi', 251, 'Nagpur', 47),
(87, 'Vahum', 306, 'Fargo', 7),
(82, 'Yumi', 890, 'Fargo', 83),
(22, 'Yumi', 890, 'Ndola', 31),
(62, 'Mezam', 642, 'Nagpur', 59),
(67, 'Vahum', 552, 'Nagpur', 40),
(19, 'Vahum', 324, 'Fargo', 84);
