CREATE TABLE wagons (texture TEXT, perimeter INTEGER, faves TEXT, symptom_id INTEGER, mineck INTEGER);
INSERT INTO wagons VALUES
('Ingrid', 31, 'Belem', 245, 49),
('Bao', 56, 'Accra', 606, 61),
('Bao', 15, 'Kuching', 190, 65),
('Casibon', 2, 'Belem', 436, 99),
('Ingrid', 21, 'Accra', 691, 46),
('Casibon', 45, 'Kuching', 885, 81),
('Bao', 90, 'Kuching', 917, 78),
('Casibon', 1, 'Kuching', 662, 45);
CREATE TABLE tome (platform TEXT, symptom_id INTEGER, bhlpwd TEXT, ficet INTEGER);
INSERT INTO tome VALUES
('Lena', 606, 'Mabel', 51),
('Adaeze', 691, 'Edgar', 58),
('Lena', 662, 'Edgar', 27),
('Anjali', 691, 'Edgar', 79),
('Lena', 245, 'Edgar', 20),
('Anjali', 190, 'Gubul', 80),
('Adaeze', 885, 'Gubul', 54),
('Adaeze', 436, 'Mabel', 92),
('Adaeze', 436, 'Edgar', 67),
('Anjali', 917, 'Mabel', 56);
