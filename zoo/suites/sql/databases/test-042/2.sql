CREATE TABLE freighters (nickname TEXT, sufuck INTEGER, wazot_id INTEGER, timot TEXT);
INSERT INTO freighters VALUES
('Ragevas', 92, 177, 'Sowosock'),
('Yumi', 95, 431, 'Sowosock'),
('Ragevas', 81, 788, 'Fiona'),
('Yumi', 59, 342, 'Sowosock'),
('Folake', 63, 737, 'Wesick'),
('Ragevas', 11, 781, 'Fiona'),
('Folake', 97, 754, 'Wesick'),
('Folake', 65, 440, 'Fiona');
CREATE TABLE tahir (distance INTEGER, ikliu TEXT, wazot_id INTEGER);
INSERT INTO tahir VALUES
(98, 'Ndola', 177),
(21, 'Accra', 440),
(75, 'Nojuck', 440),
(25, 'Ndola', 737),
(1, 'Accra', 754),
(36, 'Accra', 440),
(2, 'Nojuck', 737),
(26, 'Accra', 737),
(89, 'Ndola', 788),
(96, 'Accra', 177);
