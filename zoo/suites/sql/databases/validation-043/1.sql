CREATE TABLE melu (importer TEXT, dockyard_id INTEGER, wenax INTEGER, fertility INTEGER);
INSERT INTO melu VALUES
('Citom', 979, 45, 77),
('Astrid', 332, 10, 53),
('Pablo', 985, 50, 7),
('Astrid', 859, 32, 42),
('Citom', 781, 97, 39),
('Pablo', 352, 1, 58),
('Astrid', 238, 13, 89),
('Pablo', 694, 17, 40);
CREATE TABLE tapestries (title TEXT, solvent TEXT, mudefu INTEGER, dockyard_id INTEGER);
INSERT INTO tapestries VALUES
('Mandalay', 'Djjziase', 41, 979),
('Rosario', 'Solveig', 46, 781),
('Herat', 'Tacotal', 11, 859),
('Mandalay', 'Tacotal', 52, 694),
('Herat', 'Djjziase', 32, 859),
('Herat', 'Solveig', 38, 694),
('Rosario', 'Djjziase', 57, 781),
('Mandalay', 'Tacotal', 66, 352),
('Rosario', 'Djjziase', 3, 694),
('Herat', 'Solveig', 59, 332);
