CREATE TABLE deserts (sudum_id INTEGER, fagor INTEGER, fabric TEXT, isotope TEXT);
INSERT INTO deserts VALUES
(521, 83, 'Leila', 'Ama'),
(691, 32, 'Leila', 'Ama'),
(614, 43, 'Leila', 'Stefan'),
(848, 33, 'Stefan', 'Stefan'),
(309, 63, 'Leila', 'Stefan'),
(626, 1, 'Kaisa', 'Cormac'),
(532, 26, 'Kaisa', 'Ama'),
(789, 66, 'Stefan', 'Cormac');
CREATE TABLE moose (fugon INTEGER, cllu TEXT, sudum_id INTEGER, author TEXT);
INSERT INTO moose VALUES
(80, 'Galle', 691, 'Hadock'),
(61, 'Herat', 789, 'Ohrid'),
(37, 'Harare', 532, 'Quetta'),
(35, 'Galle', 309, 'Ohrid'),
(79, 'Herat', 614, 'Ohrid'),
(57, 'Galle', 691, 'Hadock'),
(58, 'Herat', 521, 'Quetta'),
(33, 'Galle', 691, 'Quetta'),
(68, 'Galle', 309, 'Quetta'),
(66, 'Harare', 626, 'Ohrid');
