CREATE TABLE freighters (nickname TEXT, sufuck INTEGER, wazot_id INTEGER, timot TEXT);
INSERT INTO freighters VALUES
('Folake', 63, 226, 'Sowosock'),
('Yumi', 27, 868, 'Fiona'),
('Folake', 60, 988, 'Fiona'),
('Ragevas', 77, 301, 'Fiona'),
('Ragevas', 65, 821, 'Wesick'),
('Yumi', 7, 356, 'Sowosock'),
('Folake', 32, 814, 'Wesick'),
('Folake', 16, 232, 'Wesick');
CREATE TABLE tahir (distance INTEGER, ikliu TEXT, wazot_id INTEGER);
INSERT INTO tahir VALUES
(97, 'Ndola', 814),
(9, 'Nojuck', 226),
(25, 'Nojuck', 301),
(65, 'Accra', 356),
(88, 'Ndola', 226),
(15, 'Accra', 356),
(81, 'Accra', 301),
(43, 'Accra', 868),
(39, 'Accra', 821),
(5, 'Ndola', 821);
