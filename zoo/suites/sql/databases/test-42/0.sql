CREATE TABLE miners (dividend INTEGER, garage TEXT, nickname_id INTEGER, teeth INTEGER);
INSERT INTO miners VALUES
(27, 'Skopje', 639, 50),
(14, 'Ndola', 181, 92),
(28, 'Ndola', 946, 21),
(49, 'Ndola', 514, 33),
(95, 'Cuenca', 511, 87),
(91, 'Ndola', 264, 70),
(10, 'Cuenca', 420, 42),
(74, 'Skopje', 298, 93);
CREATE TABLE senutu (vaqueod INTEGER, singer TEXT, nickname_id INTEGER, surcharge INTEGER);
INSERT INTO senutu VALUES
(92, 'Gawuvos', 946, 92),
(94, 'Aarhus', 264, 28),
(32, 'Sutind', 264, 80),
(41, 'Gawuvos', 639, 94),
(21, 'Gawuvos', 181, 35),
(18, 'Sutind', 639, 89),
(57, 'Sutind', 946, 56),
(98, 'Aarhus', 511, 66),
(45, 'Gawuvos', 298, 44),
(70, 'Aarhus', 514, 30);
