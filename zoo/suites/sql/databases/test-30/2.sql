CREATE TABLE kewem (zfxuwev INTEGER, wasim TEXT, grade_id INTEGER);
INSERT INTO kewem VALUES
(84, 'Jiveke', 774),
(86, 'Jiveke', 352),
(13, 'Yusuf', 816),
(50, 'Yusuf', 267),
(41, 'Eero', 889),
(2, 'Eero', 679),
(96, 'Eero', 795),
(60, 'Yusuf', 612);
CREATE TABLE foxes (footage INTEGER, witness TEXT, grade_id INTEGER, grower TEXT, towil INTEGER);
INSERT INTO foxes VALUES
(43, 'Vahum', 774, 'Fargo', 52),
(76, 'Mezam', 352, 'Nagpur', 62),
(16, 'Mezam', 774, 'Ndola', 36),
(1, 'Mezam', 352, 'Fargo', 44),
(85, 'Yumi', 612, 'Ndola', 34),
(49, 'Yumi', 889, 'Nagpur', 83),
(81, 'Vahum', 679, 'Ndola', 21),
(86, 'Mezam', 267, 'Ndola', 70),
(59, 'Mezam', 679, 'Ndola', 14),
(87, 'Yumi', 795, 'Nagpur', 43);
