CREATE TABLE atlases (genus TEXT, sculptor_id INTEGER, keeper TEXT, revenue INTEGER, tikeco INTEGER);
INSERT INTO atlases VALUES
('Gdansk', 517, 'Niribel', 80, 36),
('Malmo', 722, 'Gujet', 64, 17),
('Dogasas', 960, 'Soyeon', 10, 85),
('Gdansk', 564, 'Gujet', 36, 26),
('Dogasas', 166, 'Niribel', 68, 69),
('Malmo', 439, 'Soyeon', 32, 49),
('Gdansk', 900, 'Niribel', 17, 72),
('Malmo', 363, 'Niribel', 28, 25);
CREATE TABLE foxes (tecer TEXT, sculptor_id INTEGER, witness TEXT, dividend INTEGER);
INSERT INTO foxes VALUES
('Wayan', 564, 'Durres', 23),
('Wayan', 960, 'Rureck', 82),
('Wayan', 900, 'Rureck', 91),
('Mifund', 900, 'Cuenca', 66),
('Naledi', 439, 'Durres', 8),
('Mifund', 564, 'Rureck', 80),
('Mifund', 960, 'Cuenca', 75),
('Mifund', 722, 'Rureck', 59),
('Naledi', 363, 'Durres', 71),
('Mifund', 900, 'Durres', 32);
