CREATE TABLE forests (terminal TEXT, importer TEXT, fuel INTEGER, ezvhxch_id INTEGER, fertility INTEGER);
INSERT INTO forests VALUES
('Arusha', 'Putri', 28, 936, 59),
('Bursa', 'Agnes', 43, 989, 61),
('Bursa', 'Qjpremgj', 91, 431, 68),
('Arusha', 'Putri', 79, 712, 97),
('Arusha', 'Qjpremgj', 75, 464, 69),
('Rosario', 'Putri', 87, 702, 91),
('Arusha', 'Qjpremgj', 12, 455, 72),
('Rosario', 'Agnes', 4, 378, 23);
CREATE TABLE tractors (dockyard TEXT, ezvhxch_id INTEGER, masts INTEGER, solvent TEXT);
INSERT INTO tractors VALUES
('Vdlxkrub', 936, 63, 'Yuki'),
('Quetta', 455, 96, 'Tueeop'),
('Quetta', 378, 85, 'Tueeop'),
('Kaunas', 455, 23, 'Leila'),
('Kaunas', 712, 29, 'Yuki'),
('Vdlxkrub', 431, 36, 'Yuki'),
('Quetta', 989, 3, 'Yuki'),
('Quetta', 989, 72, 'Tueeop'),
('Vdlxkrub', 464, 38, 'Leila'),
('Quetta', 936, 54, 'Leila');
