CREATE TABLE orchestras (title_id INTEGER, pilot TEXT, sponsor TEXT, holes INTEGER);
INSERT INTO orchestras VALUES
(383, 'Vera', 'Guher', 89),
(762, 'Sozam', 'Guher', 46),
(787, 'Dobox', 'Cordelia', 4),
(792, 'Sozam', 'Zwrbd', 53),
(161, 'Vera', 'Cordelia', 63),
(294, 'Dobox', 'Zwrbd', 32),
(867, 'Sozam', 'Guher', 93),
(206, 'Dobox', 'Guher', 13);
CREATE TABLE hostels (fipul TEXT, title_id INTEGER, eohasxk INTEGER, bipigind TEXT);
INSERT INTO hostels VALUES
('Aino', 787, 58, 'Dodus'),
('Cormac', 206, 41, 'Guman'),
('Sigrid', 867, 14, 'Albany'),
('Aino', 792, 17, 'Albany'),
('Aino', 383, 59, 'Albany'),
('Sigrid', 161, 62, 'Guman'),
('Cormac', 792, 86, 'Dodus'),
('Sigrid', 867, 56, 'Guman'),
('Sigrid', 792, 52, 'Dodus'),
('Aino', 867, 48, 'Guman');
