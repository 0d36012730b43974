CREATE TABLE deserts (sudum_id INTEGER, fagor INTEGER, fabric TEXT, isotope TEXT);
INSERT INTO deserts VALUES
(882, 33, 'Stefan', 'Stefan'),
(722, 30, 'Leila', 'Ama'),
(293, 24, 'Stefan', 'Cormac'),
(308, 68, 'Kaisa', 'Cormac'),
(905, 26, 'Stefan', 'Cormac'),
(945, 19, 'Leila', 'Cormac'),
(976, 12, 'Kaisa', 'Ama'),
(113, 70, 'Stefan', 'Stefan');
CREATE TABLE moose (fugon INTEGER, cllu TEXT, sudum_id INTEGER, author TEXT);
INSERT INTO moose VALUES
(1, 'Harare', 308, 'Quetta'),
(7, 'Herat', 976, 'Quetta'),
(72, 'Harare', 293, 'Hadock'),
(33, 'Harare', 945, 'Quetta'),
(66, 'Galle', 905, 'Ohrid'),
(96, 'Herat', 945, 'Hadock'),
(87, 'Harare', 905, 'Quetta'),
(57, 'Harare', 113, 'Hadock'),
(18, 'Galle', 976, 'Ohrid'),
(22, 'Harare', 722, 'Ohrid');
