CREATE TABLE parrots (nominations INTEGER, dosewal TEXT, village_id INTEGER, medopat INTEGER, keeper TEXT);
INSERT INTO parrots VALUES
(1, 'Lome', 402, 2, 'Fargo'),
(45, 'Kije', 618, 89, 'Natal'),
(5, 'Kije', 808, 94, 'Kewur'),
(12, 'Kije', 435, 40, 'Kewur'),
(90, 'Valletta', 918, 73, 'Natal'),
(43, 'Valletta', 535, 85, 'Fargo'),
(83, 'Lome', 852, 79, 'Fargo'),
(3, 'Kije', 745, 86, 'Natal');
CREATE TABLE muwul (village_id INTEGER, ntevy TEXT, revenue INTEGER, voltage INTEGER);
INSERT INTO muwul VALUES
(918, 'Natal', 32, 85),
(745, 'Natal', 93, 5),
(808, 'Bibox', 19, 83),
(745, 'Fargo', 50, 71),
(618, 'Fargo', 87, 65),
(435, 'Bibox', 37, 52),
(402, 'Bibox', 70, 74),
(402, 'Bibox', 14, 77),
(535, 'Fargo', 82, 1),
(435, 'Natal', 56, 4);
