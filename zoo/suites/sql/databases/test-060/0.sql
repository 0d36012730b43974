CREATE TABLE cedars (preut TEXT, bandwidth INTEGER, breed_id INTEGER, keeper TEXT);
INSERT INTO cedars VALUES
('Durres', 53, 151, 'Belem'),
('Valletta', 51, 993, 'Puwock'),
('Durres', 70, 861, 'Palermo'),
('Valletta', 28, 501, 'Belem'),
('Lngjvfrg', 4, 831, 'Palermo'),
('Lngjvfrg', 49, 397, 'Puwock'),
('Lngjvfrg', 25, 510, 'Palermo'),
('Lngjvfrg', 57, 676, 'Puwock');
CREATE TABLE tutors (platform TEXT, breed_id INTEGER, sunlight INTEGER, ballots INTEGER);
INSERT INTO tutors VALUES
('Gdansk', 151, 61, 72),
('Malmo', 861, 72, 85),
('Malmo', 510, 38, 37),
('Lugun', 397, 64, 88),
('Lugun', 151, 92, 16),
('Lugun', 501, 79, 86),
('Lugun', 993, 77, 91),
('Gdansk', 397, 7, 75),
('Lugun', 501, 49, 61),
('Gdansk', 993, 16, 33);
