CREATE TABLE forests (latency INTEGER, vaccine TEXT, rank_id INTEGER, pohefes INTEGER);
INSERT INTO forests VALUES
(59, 'Cusco', 714, 73),
(85, 'Boise', 197, 69),
(30, 'Boise', 567, 45),
(1, 'Boise', 399, 6),
(8, 'Boise', 354, 88),
(99, 'Quetta', 141, 15),
(93, 'Cusco', 973, 1),
(34, 'Quetta', 628, 87);
CREATE TABLE lagoons (rank_id INTEGER, cylinders INTEGER, librarian TEXT, captain TEXT, wesam INTEGER);
INSERT INTO lagoons VALUES
(567, 24, 'Boise', 'Bitir', 71),
(973, 99, 'Harare', 'Cpvi', 10),
(399, 83, 'Harare', 'Bitir', 59),
(354, 56, 'Boise', 'Davao', 63),
(197, 14, 'Boise', 'Davao', 22),
(628, 31, 'Arusha', 'Bitir', 70),
(141, 71, 'Arusha', 'Davao', 49),
(628, 76, 'Arusha', 'Bitir', 26),
(567, 63, 'Boise', 'Cpvi', 61),
(197, 30, 'Boise', 'Cpvi', 58);
