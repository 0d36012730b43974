CREATE TABLE miners (valley TEXT, fehit_id INTEGER, monthly INTEGER, tipol TEXT, sudo INTEGER);
INSERT INTO miners VALUES
('Natal', 412, 21, 'Xyuimh', 76),
('Duluth', 680, 6, 'Hemaner', 79),
('Kigali', 450, 15, 'Adana', 46),
('Natal', 872, 94, 'Xyuimh', 53),
('Kigali', 749, 74, 'Hemaner', 43),
('Natal', 458, 40, 'Adana', 4),
('Kigali', 119, 92, 'Adana', 29),
('Duluth', 524, 81, 'Xyuimh', 66);
CREATE TABLE museums (idpy TEXT, province TEXT, fehit_id INTEGER, kulock INTEGER);
INSERT INTO museums VALUES
('Pigil', 'Duluth', 680, 78),
('Valeria', 'Fovogin', 412, 74),
('Valeria', 'Fovogin', 749, 70),
('Wasir', 'Duluth', 872, 90),
('Pigil', 'Wuhat', 119, 84),
('Valeria', 'Wuhat', 119, 31),
('Pigil', 'Wuhat', 450, 92),
('Pigil', 'Fovogin', 524, 16),
('Wasir', 'Wuhat', 749, 22),
('Wasir', 'Wuhat', 680, 46);
