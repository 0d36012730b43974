CREATE TABLE melu (importer TEXT, dockyard_id INTEGER, wenax INTEGER, fertility INTEGER);
INSERT INTO melu VALUES
('Citom', 933, 82, 2),
('Astrid', 429, 48, 82),
('Citom', 694, 66, 25),
('Astrid', 162, 71, 39),
('Astrid', 879, 27, 10),
('Pablo', 286, 39, 7),
('Pablo', 804, 35, 19),
('Astrid', 304, 60, 52);
CREATE TABLE tapestries (title TEXT, solvent TEXT, mudefu INTEGER, dockyard_id INTEGER);
INSERT INTO tapestries VALUES
('Herat', 'Tacotal', 69, 933),
('Rosario', 'Solveig', 83, 694),
('Rosario', 'Tacotal', 94, 879),
('Mandalay', 'Djjziase', 98, 933),
('Herat', 'Solveig', 7, 162),
('Rosario', 'Tacotal', 82, 304),
('Mandalay', 'Djjziase', 58, 162),
('Rosario', 'Solveig', 75, 694),
('Rosario', 'Tacotal', 36, 879),
('Mandalay', 'Djjziase', 43, 286);
