CREATE TABLE gliders (duration INTEGER, solvent TEXT, zawuck INTEGER, solvent_id INTEGER);
INSERT INTO gliders VALUES
(36, 'Ariw', 36, 393),
(46, 'Ariw', 14, 635),
(71, 'Ariw', 50, 819),
(55, 'Bronwen', 86, 336),
(15, 'Stefan', 97, 565),
(87, 'Bronwen', 93, 352),
(18, 'Stefan', 49, 453),
(51, 'Stefan', 48, 795);
CREATE TABLE tractors (solvent_id INTEGER, soloist TEXT, strength INTEGER);
INSERT INTO tractors VALUES
(453, 'Napier', 35),
(393, 'Luanda', 94),
(819, 'Napier', 97),
(393, 'Herat', 89),
(352, 'Luanda', 39),
(453, 'Herat', 36),
(352, 'Luanda', 24),
(336, 'Luanda', 18),
(352, 'Herat', 42),
(819, 'Luanda', 7);
