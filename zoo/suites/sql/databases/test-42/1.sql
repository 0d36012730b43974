CREATE TABLE miners (dividend INTEGER, garage TEXT, nickname_id INTEGER, teeth INTEGER);
INSERT INTO miners VALUES
(27, 'Ndola', 802, 99),
(8, 'Skopje', 573, 47),
(73, 'Cuenca', 469, 40),
(30, 'Ndola', 381, 71),
(35, 'Skopje', 875, 10),
(48, 'Ndola', 923, 50),
(51, 'Skopje', 283, 97),
(84, 'Cuenca', 932, 19);
CREATE TABLE senutu (vaqueod INTEGER, singer TEXT, nickname_id INTEGER, surcharge INTEGER);
INSERT INTO senutu VALUES
(33, 'Aarhus', 923, 72),
(74, 'Aarhus', 573, 23),
(43, 'Sutind', 932, 18),
(10, 'Sutind', 283, 16),
(49, 'Sutind', 573, 60),
(32, 'Aarhus', 469, 93),
(76, 'Sutind', 573, 31),
(11, 'Gawuvos', 283, 83),
(94, 'Gawuvos', 381, 94),
(23, 'Gawuvos', 381, 46);
