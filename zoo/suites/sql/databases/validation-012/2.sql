CREATE TABLE orchestras (title_id INTEGER, pilot TEXT, sponsor TEXT, holes INTEGER);
INSERT INTO orchestras VALUES
(547, 'Dobox', 'Cordelia', 38),
(430, 'Sozam', 'Zwrbd', 25),
(895, 'Vera', 'Cordelia', 49),
(312, 'Vera', 'Guher', 18),
(748, 'Dobox', 'Guher', 63),
(862, 'Sozam', 'Zwrbd', 6),
(296, 'Dobox', 'Zwrbd', 19),
(440, 'Dobox', 'Cordelia', 24);
CREATE TABLE hostels (fipul TEXT, title_id INTEGER, eohasxk INTEGER, bipigind TEXT);
INSERT INTO hostels VALUES
('Sigrid', 440, 7, 'Guman'),
('Cormac', 862, 82, 'Albany'),
('Aino', 440, 90, 'Albany'),
('Sigrid', 547, 38, 'Dodus'),
('Sigrid', 748, 33, 'Dodus'),
('Aino', 895, 69, 'Dodus'),
('Cormac', 296, 48, 'Dodus'),
('Aino', 440, 1, 'Guman'),
('Cormac', 296, 72, 'Guman'),
('Sigrid', 296, 70, 'Dodus');
