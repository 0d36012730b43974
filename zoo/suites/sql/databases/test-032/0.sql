CREATE TABLE airships (pistons INTEGER, dewor TEXT, cabizem_id INTEGER, guardian TEXT);
INSERT INTO airships VALUES
(92, 'Sicavi', 522, 'Kiwur'),
(45, 'Sicavi', 561, 'Belem'),
(96, 'Ndola', 555, 'Belem'),
(82, 'Lome', 325, 'Kiwur'),
(74, 'Ndola', 125, 'Kiwur'),
(39, 'Lome', 492, 'Himas'),
(31, 'Sicavi', 399, 'Himas'),
(25, 'Ndola', 437, 'Belem');
CREATE TABLE yachts (cabizem_id INTEGER, ailment TEXT, thickness INTEGER);
INSERT INTO yachts VALUES
(555, 'Folake', 24),
(437, 'Soyeon', 83),
(555, 'Andres', 50),
(522, 'Andres', 35),
(555, 'Andres', 44),
(399, 'Soyeon', 81),
(492, 'Andres', 10),
(492, 'Folake', 82),
(492, 'Soyeon', 28),
(399, 'Andres', 56);
