CREATE TABLE hedgehogs (warden TEXT, vavil_id INTEGER, stanzas INTEGER, engineer TEXT);
INSERT INTO hedgehogs VALUES
('Isfahan', 197, 90, 'Lobim'),
('Bamako', 160, 50, 'Accra'),
('Gdansk', 408, 60, 'Accra'),
('Gdansk', 488, 73, 'Lobim'),
('Bamako', 339, 10, 'Accra'),
('Isfahan', 610, 82, 'Adana'),
('Bamako', 308, 45, 'Lobim'),
('Bamako', 670, 81, 'Adana');
CREATE TABLE mucalot (pzwioufk INTEGER, ballast INTEGER, mineral TEXT, vavil_id INTEGER);
INSERT INTO mucalot VALUES
(3, 51, 'Belem', 610),
(44, 77, 'Kigali', 339),
(66, 22, 'Belem', 160),
(13, 10, 'Kigali', 197),
(95, 54, 'Kigali', 339),
(71, 23, 'Natal', 670),
(21, 13, 'Belem', 488),
(16, 46, 'Kigali', 197),
(6, 92, 'Kigali', 610),
(50, 81, 'Natal', 160);
