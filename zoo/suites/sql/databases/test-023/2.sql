CREATE TABLE atlases (genus TEXT, sculptor_id INTEGER, keeper TEXT, revenue INTEGER, tikeco INTEGER);
INSERT INTO atlases VALUES
('Dogasas', 462, 'Soyeon', 64, 79),
('Gdansk', 761, 'Soyeon', 25, 98),
('Dogasas', 372, 'Niribel', 19, 34),
('Malmo', 151, 'Niribel', 47, 69),
('Gdansk', 388, 'Soyeon', 65, 91),
('Malmo', 825, 'Gujet', 55, 23),
('Gdansk', 948, 'Soyeon', 58, 19),
('Malmo', 941, 'Gujet', 96, 80);
CREATE TABLE foxes (tecer TEXT, sculptor_id INTEGER, witness TEXT, dividend INTEGER);
INSERT INTO foxes VALUES
('Naledi', 388, 'Cuenca', 62),
('Naledi', 825, 'Cuenca', 90),
('Wayan', 941, 'Cuenca', 75),
('Naledi', 948, 'Durres', 3),
('Naledi', 372, 'Rureck', 22),
('Naledi', 372, 'Durres', 37),
('Wayan', 941, 'Cuenca', 79),
('Mifund', 948, 'Durres', 71),
('Wayan', 462, 'Rureck', 19),
('Mifund', 941, 'Durres', 42);
