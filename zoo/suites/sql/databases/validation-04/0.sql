CREATE TABLE vwzkwo (puhon_id INTEGER, stamina INTEGER, hangar TEXT);
INSERT INTO vwzkwo VALUES
(598, 4, 'Kafos'),
(982, 22, 'Pablo'),
(155, 23, 'Gorack'),
(233, 89, 'Gorack'),
(513, 91, 'Kafos'),
(509, 79, 'Kafos'),
(144, 94, 'Pablo'),
(968, 18, 'Kafos');
CREATE TABLE pupils (frequency INTEGER, captain TEXT, josanur TEXT, fertility INTEGER, puhon_id INTEGER);
INSERT INTO pupils VALUES
(23, 'Cusco', 'Szeged', 29, 233),
(4, 'Luanda', 'Hsfojhi', 51, 509),
(32, 'Dunel', 'Szeged', 25, 144),
(9, 'Dunel', 'Luanda', 70, 155),
(84, 'Cusco', 'Szeged', 17, 968),
(28, 'Dunel', 'Hsfojhi', 32, 233),
(40, 'Dunel', 'Szeged', 98, 513),
(26, 'Cusco', 'Luanda', 28, 513),
(73, 'Luanda', 'Hsfojhi', 47, 233),
(17, 'Luanda', 'Luanda', 92, 598);
