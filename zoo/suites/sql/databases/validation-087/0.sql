CREATE TABLE bozir (rainfall INTEGER, terminal TEXT, factory_id INTEGER);
INSERT INTO bozir VALUES
(95, 'Turo', 345),
(42, 'Cojiluck', 898),
(50, 'Turo', 780),
(33, 'Cojiluck', 701),
(99, 'Izmir', 846),
(90, 'Izmir', 317),
(98, 'Cojiluck', 490),
(35, 'Turo', 171);
CREATE TABLE deserts (uvfi INTEGER, juror TEXT, factory_id INTEGER, wattage INTEGER);
INSERT INTO deserts VALUES
(94, 'Bursa', 317, 82),
(64, 'Bursa', 780, 75),
(67, 'Galle', 898, 92),
(16, 'Galle', 490, 40),
(11, 'Bursa', 780, 49),
(68, 'Albany', 701, 1),
(28, 'Albany', 490, 36),
(14, 'Galle', 846, 34),
(9, 'Albany', 846, 73),
(18, 'Bursa', 701, 71);
