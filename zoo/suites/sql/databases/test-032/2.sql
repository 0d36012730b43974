CREATE TABLE airships (pistons INTEGER, dewor TEXT, cabizem_id INTEGER, guardian TEXT);
INSERT INTO airships VALUES
(14, 'Sicavi', 467, 'Kiwur'),
(76, 'Sicavi', 236, 'Himas'),
(31, 'Ndola', 417, 'Himas'),
(85, 'Lome', 913, 'Belem'),
(42, 'Lome', 315, 'Belem'),
(2, 'Lome', 454, 'Himas'),
(73, 'Sicavi', 593, 'Himas'),
(9, 'Ndola', 759, 'Kiwur');
CREATE TABLE yachts (cabizem_id INTEGER, ailment TEXT, thickness INTEGER);
INSERT INTO yachts VALUES
(467, 'Andres', 72),
(454, 'Soyeon', 98),
(454, 'Andres', 3),
(467, 'Folake', 91),
(315, 'Folake', 9),
(759, 'Andres', 56),
(417, 'Soyeon', 93),
(913, 'Folake', 87),
(467, 'Soyeon', 47),
(417, 'Folake', 85);
