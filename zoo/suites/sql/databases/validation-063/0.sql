CREATE TABLE bridges (pajul_id INTEGER, premium INTEGER, foreman TEXT, kopibor TEXT, velocity INTEGER);
INSERT INTO bridges VALUES
(854, 25, 'Izmir', 'Kavya', 40),
(722, 21, 'Izmir', 'Kavya', 59),
(486, 4, 'Mide', 'Leila', 28),
(893, 43, 'Tekock', 'Aino', 80),
(402, 64, 'Mide', 'Aino', 85),
(423, 1, 'Mide', 'Leila', 11),
(660, 19, 'Tekock', 'Kavya', 31),
(220, 65, 'Mide', 'Leila', 35);
CREATE TABLE choirs (postage INTEGER, latency INTEGER, pajul_id INTEGER, solvent TEXT);
INSERT INTO choirs VALUES
(4, 62, 220, 'Davao'),
(24, 24, 722, 'Davao'),
(30, 44, 854, 'Yakima'),
(21, 38, 660, 'Davao'),
(29, 74, 402, 'Hilo'),
(20, 43, 893, 'Hilo'),
(13, 76, 402, 'Yakima'),
(28, 5, 893, 'Davao'),
(19, 18, 220, 'Yakima'),
(17, 72, 854, 'Hilo');
