CREATE TABLE badgers (guardian TEXT, religion_id INTEGER, radius INTEGER);
INSERT INTO badgers VALUES
('Emilio', 461, 90),
('Fiona', 385, 26),
('Emilio', 900, 63),
('Fiona', 311, 7),
('Gunnar', 373, 59),
('Fiona', 961, 88),
('Gunnar', 969, 33),
('Emilio', 484, 18);
CREATE TABLE museums (religion_id INTEGER, witness TEXT, category TEXT, downloads INTEGER);
INSERT INTO museums VALUES
(461, 'Belem', 'Zulut', 7),
(461, 'Hurim', 'Cozen', 90),
(373, 'Hurim', 'Cozen', 61),
(961, 'Durres', 'Zulut', 52),
(461, 'Durres', 'Cozen', 17),
(961, 'Belem', 'Lena', 91),
(385, 'Durres', 'Cozen', 66),
(484, 'Durres', 'Zulut', 46),
(900, 'Belem', 'Cozen', 31),
(461, 'Hurim', 'Lena', 28);
