CREATE TABLE cadil (fuel INTEGER, rotors INTEGER, foreman_id INTEGER, sponsor TEXT);
INSERT INTO cadil VALUES
(68, 44, 663, 'Luanda'),
(89, 34, 366, 'Rosario'),
(54, 30, 690, 'Rosario'),
(93, 98, 184, 'Luanda'),
(41, 51, 148, 'Ducas'),
(65, 75, 851, 'Ducas'),
(14, 61, 745, 'Rosario'),
(39, 72, 199, 'Luanda');
CREATE TABLE dairies (foreman_id INTEGER, foreman TEXT, kahus INTEGER, dockyard TEXT);
INSERT INTO dairies VALUES
(690, 'Thabo', 35, 'Patras'),
(366, 'Cormac', 70, 'Patras'),
(184, 'Jubir', 30, 'Gepal'),
(366, 'Jubir', 51, 'Patras'),
(199, 'Jubir', 7, 'Femececk'),
(199, 'Thabo', 52, 'Gepal'),
(745, 'Jubir', 65, 'Femececk'),
(690, 'Cormac', 97, 'Femececk'),
(745, 'Thabo', 98, 'Gepal'),
(663, 'Thabo', 5, 'Femececk');
