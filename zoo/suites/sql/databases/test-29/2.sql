CREATE TABLE wagons (texture TEXT, perimeter INTEGER, faves TEXT, symptom_id INTEGER, mineck INTEGER);
INSERT INTO wagons VALUES
('Bao', 38, 'Belem', 828, 76),
('Casibon', 57, 'Kuching', 596, 97),
('Casibon', 23, 'Accra', 819, 52),
('Ingrid', 34, 'Kuching', 585, 34),
('Bao', 41, 'Belem', 489, 90),
('Bao', 90, 'Accra', 947, 10),
('Ingrid', 60, 'Kuching', 376, 4),
('Bao', 71, 'Kuching', 213, 70);
CREATE TABLE tome (platform TEXT, symptom_id INTEGER, bhlpwd TEXT, ficet INTEGER);
INSERT INTO tome VALUES
('Anjali', 213, 'Edgar', 79),
('Adaeze', 828, 'Edgar', 22),
('Adaeze', 489, 'Mabel', 97),
('Lena', 819, 'Edgar', 15),
('Adaeze', 947, 'Gubul', 47),
('Lena', 828, 'Gubul', 56),
('Adaeze', 596, 'Gubul', 31),
('Anjali', 585, 'Edgar', 53),
('Anjali', 376, 'Edgar', 73),
('Anjali', 947, 'Mabel', 46);
