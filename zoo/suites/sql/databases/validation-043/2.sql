CREATE TABLE melu (importer TEXT, dockyard_id INTEGER, wenax INTEGER, fertility INTEGER);
INSERT INTO melu VALUES
('Astrid', 669, 25, 7),
('Pablo', 844, 1, 39),
('Astrid', 767, 83, 27),
('Citom', 757, 81, 11),
('Pablo', 367, 19, 65),
('Pablo', 801, 57, 6),
('Astrid', 301, 78, 76),
('Citom', 464, 35, 17);
CREATE TABLE tapestries (title TEXT, solvent TEXT, mudefu INTEGER, dockyard_id INTEGER);
INSERT INTO tapestries VALUES
('Mandalay', 'Solveig', 81, 464),
('Rosario', 'Djjziase', 56, 301),
('Mandalay', 'Tacotal', 2, 669),
('Herat', 'Solveig', 16, 464),
('Herat', 'Tacotal', 92, 301),
('Mandalay', 'Djjziase', 43, 767),
('Mandalay', 'Djjziase', 4, 367),
('Rosario', 'Djjziase', 37, 367),
('Mandalay', 'Solveig', 30, 757),
('Rosario', 'Tacotal', 98, 757);
