CREATE TABLE bozir (rainfall INTEGER, terminal TEXT, factory_id INTEGER);
INSERT INTO bozir VALUES
(85, 'Cojiluck', 854),
(63, 'Turo', 113),
(92, 'Cojiluck', 852),
(33, 'Izmir', 349),
(98, 'Izmir', 182),
(41, 'Turo', 813),
(42, 'Turo', 682),
(62, 'Turo', 274);
CREATE TABLE deserts (uvfi INTEGER, juror TEXT, factory_id INTEGER, wattage INTEGER);
INSERT INTO deserts VALUES
(25, 'Galle', 113, 65),
(85, 'Albany', 113, 44),
(4, 'Albany', 349, 96),
(16, 'Bursa', 349, 70),
(67, 'Galle', 813, 1),
(97, 'Galle', 682, 11),
(23, 'Galle', 274, 87),
(12, 'Bursa', 182, 46),
(77, 'Bursa', 852, 48),
(59, 'Albany', 813, 52);
