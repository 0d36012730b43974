CREATE TABLE bozir (rainfall INTEGER, terminal TEXT, factory_id INTEGER);
INSERT INTO bozir VALUES
(19, 'Turo', 851),
(71, 'Izmir', 633),
(3, 'Izmir', 468),
(5, 'Turo', 532),
(76, 'Cojiluck', 729),
(99, 'Cojiluck', 646),
(21, 'Cojiluck', 526),
(78, 'Izmir', 547);
CREATE TABLE deserts (uvfi INTEGER, juror TEXT, factory_id INTEGER, wattage INTEGER);
INSERT INTO deserts VALUES
(59, 'Albany', 729, 33),
(28, 'Galle', 526, 29),
(18, 'Galle', 646, 80),
(32, 'Bursa', 468, 68),
(84, 'Albany', 851, 38),
(85, 'Bursa', 526, 7),
(69, 'Bursa', 729, 76),
(48, 'Albany', 526, 40),
(62, 'Bursa', 633, 24),
(20, 'Bursa', 851, 74);
