CREATE TABLE bridges (pajul_id INTEGER, premium INTEGER, foreman TEXT, kopibor TEXT, velocity INTEGER);
INSERT INTO bridges VALUES
(549, 72, 'Mide', 'Leila', 83),
(832, 64, 'Izmir', 'Aino', 99),
(398, 24, 'Mide', 'Leila', 22),
(822, 44, 'Tekock', 'Leila', 84),
(278, 11, 'Tekock', 'Aino', 94),
(526, 85, 'Tekock', 'Kavya', 97),
(484, 84, 'Izmir', 'Kavya', 89),
(672, 42, 'Izmir', 'Aino', 98);
CREATE TABLE choirs (postage INTEGER, latency INTEGER, pajul_id INTEGER, solvent TEXT);
INSERT INTO choirs VALUES
(21, 73, 549, 'Yakima'),
(71, 61, 526, 'Yakima'),
(53, 76, 484, 'Hilo'),
(77, 64, 549, 'Yakima'),
(62, 81, 526, 'Davao'),
(17, 67, 398, 'Yakima'),
(45, 4, 832, 'Davao'),
(39, 1, 672, 'Hilo'),
(67, 25, 526, 'Hilo'),
(46, 3, 549, 'Yakima');
