CREATE TABLE vwzkwo (puhon_id INTEGER, stamina INTEGER, hangar TEXT);
INSERT INTO vwzkwo VALUES
(627, 87, 'Kafos'),
(343, 94, 'Kafos'),
(119, 98, 'Gorack'),
(279, 15, 'Pablo'),
(620, 55, 'Kafos'),
(528, 41, 'Gorack'),
(282, 61, 'Pablo'),
(761, 75, 'Gorack');
CREATE TABLE pupils (frequency INTEGER, captain TEXT, josanur TEXT, fertility INTEGER, puhon_id INTEGER);
INSERT INTO pupils VALUES
(13, 'Dunel', 'Szeged', 34, 343),
(2, 'Dunel', 'Hsfojhi', 88, 528),
(8, 'Luanda', 'Szeged', 1, 761),
(39, 'Luanda', 'Szeged', 42, 282),
(93, 'Dunel', 'Hsfojhi', 91, 119),
(58, 'Luanda', 'Luanda', 80, 620),
(48, 'Cusco', 'Szeged', 92, 620),
(82, 'Cusco', 'Szeged', 43, 761),
(15, 'Cusco', 'Luanda', 11, 761),
(68, 'Dunel', 'Luanda', 79, 279);
