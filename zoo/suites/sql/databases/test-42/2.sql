CREATE TABLE miners (dividend INTEGER, garage TEXT, nickname_id INTEGER, teeth INTEGER);
INSERT INTO miners VALUES
(91, 'Cuenca', 768, 89),
(37, 'Ndola', 614, 95),
(27, 'Ndola', 381, 24),
(82, 'Skopje', 771, 12),
(14, 'Skopje', 616, 98),
(7, 'Cuenca', 518, 60),
(5, 'Skopje', 722, 42),
(66, 'Ndola', 896, 76);
CREATE TABLE senutu (vaqueod INTEGER, singer TEXT, nickname_id INTEGER, surcharge INTEGER);
INSERT INTO senutu VALUES
(43, 'Sutind', 896, 86),
(81, 'Sutind', 381, 87),
(64, 'Gawuvos', 616, 11),
(62, 'Gawuvos', 896, 5),
(87, 'Gawuvos', 771, 78),
(56, 'Sutind', 614, 34),
(45, 'Gawuvos', 518, 66),
(59, 'Gawuvos', 771, 42),
(5, 'Aarhus', 722, 49),
(95, 'Aarhus', 616, 75);
