CREATE TABLE atlases (genus TEXT, sculptor_id INTEGER, keeper TEXT, revenue INTEGER, tikeco INTEGER);
INSERT INTO atlases VALUES
('Malmo', 647, 'Niribel', 84, 81),
('Malmo', 159, 'Soyeon', 50, 36),
('Gdansk', 544, 'Niribel', 63, 99),
('Gdansk', 815, 'Soyeon', 89, 65),
('Dogasas', 123, 'Soyeon', 15, 33),
('Dogasas', 471, 'Gujet', 70, 85),
('Malmo', 307, 'Niribel', 90, 49),
('Gdansk', 101, 'Gujet', 64, 69);
CREATE TABLE foxes (tecer TEXT, sculptor_id INTEGER, witness TEXT, dividend INTEGER);
INSERT INTO foxes VALUES
('Mifund', 101, 'Rureck', 8),
('Naledi', 123, 'Cuenca', 30),
('Naledi', 544, 'Cuenca', 55),
('Wayan', 815, 'Rureck', 4),
('Wayan', 307, 'Cuenca', 72),
('Naledi', 471, 'Durres', 17),
('Wayan', 159, 'Rureck', 6),
('Mifund', 159, 'Durres', 42),
('Naledi', 123, 'Durres', 53),
('Mifund', 159, 'Cuenca', 35);
