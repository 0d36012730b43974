CREATE TABLE wagons (texture TEXT, perimeter INTEGER, faves TEXT, symptom_id INTEGER, mineck INTEGER);
INSERT INTO wagons VALUES
('Casibon', 30, 'Accra', 129, 20),
('Ingrid', 46, 'Accra', 596, 7),
('Bao', 51, 'Kuching', 612, 29),
('Ingrid', 56, 'Kuching', 975, 89),
('Casibon', 64, 'Belem', 859, 50),
('Ingrid', 23, 'Kuching', 304, 69),
('Bao', 82, 'Belem', 319, 5),
('Ingrid', 86, 'Belem', 360, 88);
CREATE TABLE tome (platform TEXT, symptom_id INTEGER, bhlpwd TEXT, ficet INTEGER);
INSERT INTO tome VALUES
('Lena', 319, 'Edgar', 52),
('Anjali', 859, 'Gubul', 57),
('Adaeze', 975, 'Edgar', 87),
('Adaeze', 129, 'Gubul', 50),
('Lena', 304, 'Mabel', 5),
('Anjali', 304, 'Gubul', 32),
('Anjali', 319, 'Gubul', 58),
('Adaeze', 304, 'Mabel', 80),
('Anjali', 360, 'Gubul', 18),
('Lena', 304, 'Gubul', 66);
