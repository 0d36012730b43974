CREATE TABLE cedars (preut TEXT, bandwidth INTEGER, breed_id INTEGER, keeper TEXT);
INSERT INTO cedars VALUES
('Durres', 62, 696, 'Palermo'),
('Valletta', 93, 893, 'Puwock'),
('Valletta', 2, 805, 'Belem'),
('Lngjvfrg', 49, 997, 'Belem'),
('Valletta', 76, 442, 'Puwock'),
('Durres', 1, 341, 'Puwock'),
('Lngjvfrg', 97, 630, 'Palermo'),
('Durres', 90, 783, 'Belem');
CREATE TABLE tutors (platform TEXT, breed_id INTEGER, sunlight INTEGER, ballots INTEGER);
INSERT INTO tutors VALUES
('Lugun', 442, 27, 54),
('Malmo', 696, 40, 79),
('Malmo', 696, 75, 63),
('Gdansk', 630, 1, 98),
('Malmo', 783, 89, 16),
('Lugun', 341, 72, 86),
('Lugun', 696, 46, 71),
('Malmo', 997, 58, 70),
('Gdansk', 442, 16, 97),
('Gdansk', 630, 23, 89);
