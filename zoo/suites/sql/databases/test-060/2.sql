CREATE TABLE cedars (preut TEXT, bandwidth INTEGER, breed_id INTEGER, keeper TEXT);
INSERT INTO cedars VALUES
('Lngjvfrg', 88, 505, 'Palermo'),
('Lngjvfrg', 49, 775, 'Belem'),
('Durres', 42, 878, 'Belem'),
('Lngjvfrg', 73, 242, 'Belem'),
('Lngjvfrg', 31, 967, 'Palermo'),
('Valletta', 89, 728, 'Puwock'),
('Durres', 19, 394, 'Puwock'),
('Valletta', 20, 617, 'Puwock');
CREATE TABLE tutors (platform TEXT, breed_id INTEGER, sunlight INTEGER, ballots INTEGER);
INSERT INTO tutors VALUES
('Lugun', 394, 90, 42),
('Lugun', 728, 74, 83),
('Malmo', 878, 79, 98),
('Malmo', 878, 39, 22),
('Malmo', 617, 77, 76),
('Gdansk', 728, 86, 24),
('Gdansk', 242, 72, 93),
('Gdansk', 878, 5, 45),
('Lugun', 617, 46, 89),
('Gdansk', 967, 50, 56);
