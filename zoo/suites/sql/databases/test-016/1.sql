CREATE TABLE miners (valley TEXT, fehit_id INTEGER, monthly INTEGER, tipol TEXT, sudo INTEGER);
INSERT INTO miners VALUES
('Kigali', 867, 68, 'Hemaner', 65),
('Natal', 796, 76, 'Adana', 8),
('Duluth', 562, 79, 'Xyuimh', 76),
('Natal', 656, 44, 'Xyuimh', 86),
('Kigali', 350, 95, 'Hemaner', 3),
('Duluth', 211, 39, 'Xyuimh', 32),
('Duluth', 280, 71, 'Xyuimh', 82),
('Duluth', 469, 30, 'Adana', 80);
CREATE TABLE museums (idpy TEXT, province TEXT, fehit_id INTEGER, kulock INTEGER);
INSERT INTO museums VALUES
('Valeria', 'Wuhat', 211, 82),
('Pigil', 'Fovogin', 867, 92),
('Pigil', 'Wuhat', 796, 49),
('Wasir', 'Fovogin', 562, 94),
('Wasir', 'Wuhat', 280, 78),
('Wasir', 'Fovogin', 211, 59),
('Valeria', 'Wuhat', 211, 72),
('Valeria', 'Duluth', 562, 88),
('Wasir', 'Duluth', 469, 76),
('Wasir', 'Fovogin', 796, 54);
