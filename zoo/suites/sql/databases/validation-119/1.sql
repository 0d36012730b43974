CREATE TABLE cadil (fuel INTEGER, rotors INTEGER, foreman_id INTEGER, sponsor TEXT);
INSERT INTO cadil VALUES
(39, 63, 655, 'Luanda'),
(76, 75, 801, 'Luanda'),
(56, 35, 509, 'Luanda'),
(55, 51, 708, 'Rosario'),
(9, 62, 357, 'Rosario'),
(29, 2, 849, 'Ducas'),
(1, 68, 411, 'Ducas'),
(47, 79, 857, 'Luanda');
CREATE TABLE dairies (foreman_id INTEGER, foreman TEXT, kahus INTEGER, dockyard TEXT);
INSERT INTO dairies VALUES
(857, 'Thabo', 82, 'Gepal'),
(655, 'Thabo', 30, 'Gepal'),
(849, 'Jubir', 40, 'Femececk'),
(411, 'Jubir', 55, 'Patras'),
(357, 'Cormac', 33, 'Femececk'),
(708, 'Cormac', 58, 'Patras'),
(708, 'Cormac', 6, 'Gepal'),
(411, 'Thabo', 98, 'Gepal'),
(509, 'Jubir', 20, 'Femececk'),
(857, 'Jubir', 63, 'Patras');
