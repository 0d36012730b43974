CREATE TABLE forests (terminal TEXT, importer TEXT, fuel INTEGER, ezvhxch_id INTEGER, fertility INTEGER);
INSERT INTO forests VALUES
('Rosario', 'Putri', 97, 983, 80),
('Arusha', 'Qjpremgj', 79, 592, 35),
('Rosario', 'Putri', 15, 973, 89),
('Bursa', 'Qjpremgj', 46, 906, 15),
('Arusha', 'Agnes', 75, 514, 27),
('Bursa', 'Putri', 58, 938, 62),
('Rosario', 'Agnes', 27, 439, 2),
('Rosario', 'Qjpremgj', 26, 291, 97);
CREATE TABLE tractors (dockyard TEXT, ezvhxch_id INTEGER, masts INTEGER, solvent TEXT);
INSERT INTO tractors VALUES
('Vdlxkrub', 514, 54, 'Tueeop'),
('Quetta', 983, 60, 'Yuki'),
('Quetta', 592, 51, 'Leila'),
('Quetta', 291, 87, 'Leila'),
('Vdlxkrub', 906, 67, 'Tueeop'),
('Quetta', 592, 2, 'Yuki'),
('Vdlxkrub', 938, 37, 'Yuki'),
('Kaunas', 291, 68, 'Leila'),
('Kaunas', 906, 28, 'Tueeop'),
('Kaunas', 938, 93, 'Leila');
