CREATE TABLE cadil (fuel INTEGER, rotors INTEGER, foreman_id INTEGER, sponsor TEXT);
INSERT INTO cadil VALUES
(85, 88, 988, 'Luanda'),
(33, 75, 980, 'Rosario'),
(67, 10, 322, 'Ducas'),
(43, 51, 982, 'Luanda'),
(48, 61, 814, 'Ducas'),
(65, 53, 843, 'Luanda'),
(52, 48, 572, 'Rosario'),
(79, 14, 162, 'Ducas');
CREATE TABLE dairies (foreman_id INTEGER, foreman TEXT, kahus INTEGER, dockyard TEXT);
INSERT INTO dairies VALUES
(572, 'Cormac', 48, 'Femececk'),
(980, 'Jubir', 82, 'Gepal'),
(162, 'Thabo', 30, 'Femececk'),
(980, 'Thabo', 65, 'Gepal'),
(980, 'Cormac', 90, 'Patras'),
(322, 'Thabo', 17, 'Patras'),
(162, 'Jubir', 93, 'Gepal'),
(572, 'Cormac', 44, 'Gepal'),
(843, 'Jubir', 91, 'Patras'),
(982, 'Thabo', 94, 'Patras');
