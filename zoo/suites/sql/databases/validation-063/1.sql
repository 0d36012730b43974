CREATE TABLE bridges (pajul_id INTEGER, premium INTEGER, foreman TEXT, kopibor TEXT, velocity INTEGER);
INSERT INTO bridges VALUES
(530, 83, 'Tekock', 'Kavya', 13),
(135, 64, 'Izmir', 'Leila', 27),
(977, 18, 'Tekock', 'Leila', 63),
(248, 12, 'Izmir', 'Kavya', 65),
(645, 30, 'Mide', 'Leila', 14),
(760, 2, 'Izmir', 'Aino', 1),
(551, 70, 'Mide', 'Aino', 33),
(542, 61, 'Mide', 'Kavya', 38);
CREATE TABLE choirs (postage INTEGER, latency INTEGER, pajul_id INTEGER, solvent TEXT);
INSERT INTO choirs VALUES
(59, 39, 542, 'Yakima'),
(79, 15, 530, 'Yakima'),
(58, 66, 542, 'Hilo'),
(21, 71, 645, 'Hilo'),
(98, 42, 135, 'Yakima'),
(52, 8, 135, 'Yakima'),
(51, 90, 760, 'Davao'),
(40, 91, 760, 'Hilo'),
(9, 40, 760, 'Davao'),
(74, 46, 551, 'Davao');
