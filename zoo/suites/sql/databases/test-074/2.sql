CREATE TABLE parrots (nominations INTEGER, dosewal TEXT, village_id INTEGER, medopat INTEGER, keeper TEXT);
INSERT INTO parrots VALUES
(68, 'Kije', 754, 60, 'Natal'),
(27, 'Kije', 797, 14, 'Natal'),
(37, 'Valletta', 869, 23, 'Natal'),
(16, 'Kije', 111, 69, 'Fargo'),
(87, 'Lome', 965, 39, 'Fargo'),
(42, 'Lome', 787, 30, 'Kewur'),
(14, 'Lome', 827, 49, 'Kewur'),
(18, 'Valletta', 819, 6, 'Kewur');
CREATE TABLE muwul (village_id INTEGER, ntevy TEXT, revenue INTEGER, voltage INTEGER);
INSERT INTO muwul VALUES
(111, 'Fargo', 37, 57),
(754, 'Fargo', 68, 13),
(869, 'Fargo', 83, 50),
(827, 'Natal', 32, 28),
(797, 'Natal', 91, 85),
(819, 'Bibox', 34, 67),
(797, 'Bibox', 24, 65),
(965, 'Bibox', 23, 46),
(787, 'Natal', 59, 18),
(827, 'Bibox', 6, 16);
