CREATE TABLE forests (latency INTEGER, vaccine TEXT, rank_id INTEGER, pohefes INTEGER);
INSERT INTO forests VALUES
(45, 'Boise', 644, 64),
(80, 'Quetta', 235, 10),
(16, 'Cusco', 284, 33),
(25, 'Cusco', 649, 25),
(11, 'Cusco', 156, 38),
(2, 'Boise', 527, 97),
(74, 'Cusco', 483, 81),
(52, 'Quetta', 603, 49);
CREATE TABLE lagoons (rank_id INTEGER, cylinders INTEGER, librarian TEXT, captain TEXT, wesam INTEGER);
INSERT INTO lagoons VALUES
(649, 4, 'Arusha', 'Davao', 41),
(603, 2, 'Arusha', 'Davao', 68),
(156, 57, 'Harare', 'Bitir', 15),
(603, 89, 'Boise', 'Cpvi', 83),
(603, 34, 'Arusha', 'Cpvi', 38),
(156, 68, 'Boise', 'Cpvi', 59),
(603, 49, 'Harare', 'Cpvi', 47),
(603, 61, 'Arusha', 'Davao', 51),
(483, 90, 'Harare', 'Bitir', 33),
(284, 64, 'Arusha', 'Bitir', 12);
