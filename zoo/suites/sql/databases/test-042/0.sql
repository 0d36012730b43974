CREATE TABLE freighters (nickname TEXT, sufuck INTEGER, wazot_id INTEGER, timot TEXT);
INSERT INTO freighters VALUES
('Yumi', 5, 380, 'Fiona'),
('Ragevas', 40, 114, 'Sowosock'),
('Yumi', 48, 776, 'Fiona'),
('Ragevas', 68, 359, 'Wesick'),
('Folake', 63, 817, 'Wesick'),
('Folake', 51, 827, 'Sowosock'),
('Yumi', 65, 486, 'Sowosock'),
('Folake', 67, 548, 'Sowosock');
CREATE TABLE tahir (distance INTEGER, ikliu TEXT, wazot_id INTEGER);
INSERT INTO tahir VALUES
(82, 'Nojuck', 548),
(98, 'Accra', 380),
(81, 'Ndola', 486),
(55, 'Nojuck', 359),
(3, 'Ndola', 548),
(36, 'Ndola', 114),
(73, 'Ndola', 548),
(95, 'Ndola', 114),
(22, 'Accra', 827),
(34, 'Ndola', 486);
