CREATE TABLE badgers (guardian TEXT, religion_id INTEGER, radius INTEGER);
INSERT INTO badgers VALUES
('Fiona', 624, 87),
('Emilio', 530, 41),
('Gunnar', 615, 25),
('Fiona', 708, 49),
('Gunnar', 670, 18),
('Emilio', 233, 26),
('Emilio', 234, 81),
('Gunnar', 886, 19);
CREATE TABLE museums (religion_id INTEGER, witness TEXT, category TEXT, downloads INTEGER);
INSERT INTO museums VALUES
(233, 'Belem', 'Cozen', 59),
(624, 'Durres', 'Cozen', 9),
(670, 'Hurim', 'Zulut', 3),
(234, 'Durres', 'Lena', 65),
(530, 'Hurim', 'Zulut', 35),
(670, 'Durres', 'Lena', 4),
(233, 'Durres', 'Zulut', 78),
(886, 'Belem', 'Zulut', 21),
(530, 'Belem', 'Cozen', 1),
(233, 'Hurim', 'Zulut', 67);
