CREATE TABLE forests (terminal TEXT, importer TEXT, fuel INTEGER, ezvhxch_id INTEGER, fertility INTEGER);
INSERT INTO forests VALUES
('Bursa', 'Putri', 72, 116, 56),
('Rosario', 'Qjpremgj', 79, 678, 30),
('Arusha', 'Qjpremgj', 63, 199, 9),
('Rosario', 'Agnes', 19, 276, 15),
('Bursa', 'Putri', 20, 469, 22),
('Arusha', 'Agnes', 93, 872, 64),
('Rosario', 'Agnes', 54, 806, 38),
('Arusha', 'Agnes', 75, 505, 67);
CREATE TABLE tractors (dockyard TEXT, ezvhxch_id INTEGER, masts INTEGER, solvent TEXT);
INSERT INTO tractors VALUES
('Vdlxkrub', 276, 46, 'Leila'),
('Vdlxkrub', 806, 94, 'Yuki'),
('Quetta', 199, 86, 'Leila'),
('Kaunas', 116, 35, 'Leila'),
('Kaunas', 505, 73, 'Yuki'),
('Vdlxkrub', 872, 17, 'Tueeop'),
('Quetta', 872, 8, 'Leila'),
('Quetta', 505, 65, 'Leila'),
('Vdlxkrub', 199, 15, 'Tueeop'),
('Vdlxkrub', 806, 54, 'Tueeop');
