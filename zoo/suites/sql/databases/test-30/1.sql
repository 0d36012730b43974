CREATE TABLE kewem (zfxuwev INTEGER, wasim TEXT, grade_id INTEGER);
INSERT INTO kewem VALUES
(13, 'Eero', 157),
(57, 'Yusuf', 120),
(33, 'Eero', 456),
(19, 'Jiveke', 560),
(95, 'Yusuf', 960),
(82, 'Eero', 934),
(15, 'Jiveke', 838),
(25, 'Jiveke', 808);
CREATE TABLE foxes (footage INTEGER, witness TEXT, grade_id INTEGER, grower TEXT, towil INTEGER);
INSERT INTO foxes VALUES
(48, 'Mezam', 456, 'Ndola', 64),
(30, 'Vahum', 960, 'Fargo', 10),
(21, 'Vahum', 808, 'Ndola', 88),
(58, 'Mezam', 934, 'Ndola', 59),
(89, 'Yumi', 456, 'Fargo', 82),
(16, 'Yumi', 120, 'Nagpur', 56),
(50, 'Mezam', 157, 'Fargo', 31),
(26, 'Vahum', 560, 'Fargo', 24),
(97, 'Vahum', 157, 'Nagpur', 35),
(12, 'Vahum', 808, 'Ndola', 85);
