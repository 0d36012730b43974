CREATE TABLE deserts (sudum_id INTEGER, fagor INTEGER, fabric TEXT, isotope TEXT);
INSERT INTO deserts VALUES
(729, 23, 'Kaisa', 'Ama'),
(488, 24, 'Stefan', 'Cormac'),
(157, 26, 'Kaisa', 'Ama'),
(738, 50, 'Leila', 'Stefan'),
(789, 49, 'Leila', 'Cormac'),
(592, 97, 'Leila', 'Stefan'),
(154, 53, 'Stefan', 'Stefan'),
(860, 81, 'Leila', 'Cormac');
CREATE TABLE moose (fugon INTEGER, cllu TEXT, sudum_id INTEGER, author TEXT);
INSERT INTO moose VALUES
(29, 'Harare', 592, 'Quetta'),
(81, 'Harare', 154, 'Quetta'),
(66, 'Herat', 738, 'Quetta'),
(67, 'Herat', 157, 'Quetta'),
(41, 'Harare', 592, 'Ohrid'),
(24, 'Galle', 860, 'Ohrid'),
(96, 'Galle', 592, 'Ohrid'),
(36, 'Galle', 789, 'Hadock'),
(12, 'Herat', 860, 'Quetta'),
(38, 'Herat', 592, 'Hadock');
