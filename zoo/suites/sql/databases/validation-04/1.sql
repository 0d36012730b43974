CREATE TABLE vwzkwo (puhon_id INTEGER, stamina INTEGER, hangar TEXT);
INSERT INTO vwzkwo VALUES
(787, 21, 'Kafos'),
(670, 26, 'Gorack'),
(768, 22, 'Pablo'),
(536, 46, 'Gorack'),
(921, 40, 'Kafos'),
(728, 86, 'Gorack'),
(403, 93, 'Kafos'),
(390, 88, 'Pablo');
CREATE TABLE pupils (frequency INTEGER, captain TEXT, josanur TEXT, fertility INTEGER, puhon_id INTEGER);
INSERT INTO pupils VALUES
(42, 'Cusco', 'Szeged', 11, 670),
(87, 'Dunel', 'Hsfojhi', 3, 728),
(57, 'Dunel', 'Luanda', 74, 403),
(34, 'Luanda', 'Szeged', 90, 768),
(37, 'Cusco', 'Hsfojhi', 60, 390),
(27, 'Luanda', 'Hsfojhi', 5, 536),
(74, 'Dunel', 'Luanda', 19, 670),
(81, 'Cusco', 'Hsfojhi', 28, 670),
(60, 'Dunel', 'Szeged', 18, 670),
(30, 'Luanda', 'Szeged', 21, 921);
