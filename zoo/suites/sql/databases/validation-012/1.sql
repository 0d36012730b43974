CREATE TABLE orchestras (title_id INTEGER, pilot TEXT, sponsor TEXT, holes INTEGER);
INSERT INTO orchestras VALUES
(427, 'Sozam', 'Zwrbd', 74),
(251, 'Dobox', 'Guher', 87),
(818, 'Vera', 'Guher', 53),
(209, 'Sozam', 'Cordelia', 27),
(455, 'Dobox', 'Cordelia', 63),
(985, 'Vera', 'Zwrbd', 50),
(311, 'Dobox', 'Zwrbd', 40),
(139, 'Dobox', 'Zwrbd', 45);
CREATE TABLE hostels (fipul TEXT, title_id INTEGER, eohasxk INTEGER, bipigind TEXT);
INSERT INTO hostels VALUES
('Aino', 985, 86, 'Albany'),
('Sigrid', 209, 97, 'Dodus'),
('Cormac', 455, 48, 'Albany'),
('Cormac', 427, 4, 'Albany'),
('Cormac', 455, 61, 'Albany'),
('Aino', 251, 94, 'Guman'),
('Sigrid', 818, 36, 'Guman'),
('Cormac', 209, 25, 'Dodus'),
('Sigrid', 251, 18, 'Guman'),
('Aino', 251, 40, 'Dodus');
