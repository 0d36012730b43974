CREATE TABLE badgers (guardian TEXT, religion_id INTEGER, radius INTEGER);
INSERT INTO badgers VALUES
('Gunnar', 318, 68),
('Fiona', 332, 14),
('Emilio', 708, 62),
('Gunnar', 619, 8),
('Emilio', 914, 32),
('Gunnar', 441, 44),
('Fiona', 724, 92),
('Fiona', 525, 85);
CREATE TABLE museums (religion_id INTEGER, witness TEXT, category TEXT, downloads INTEGER);
INSERT INTO museums VALUES
(525, 'Durres', 'Zulut', 5),
(318, 'Hurim', 'Zulut', 52),
(708, 'Hurim', 'Cozen', 2),
(619, 'Belem', 'Cozen', 82),
(724, 'Belem', 'Lena', 10),
(332, 'Durres', 'Lena', 21),
(318, 'Belem', 'Cozen', 69),
(914, 'Durres', 'Lena', 85),
(619, 'Durres', 'Lena', 11),
(332, 'Hurim', 'Cozen', 42);
