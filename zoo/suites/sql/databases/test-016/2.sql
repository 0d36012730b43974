CREATE TABLE miners (valley TEXT, fehit_id INTEGER, monthly INTEGER, tipol TEXT, sudo INTEGER);
INSERT INTO miners VALUES
('Duluth', 196, 14, 'Adana', 41),
('Kigali', 877, 23, 'Hemaner', 84),
('Duluth', 724, 11, 'Xyuimh', 91),
('Kigali', 765, 9, 'Xyuimh', 45),
('Natal', 466, 56, 'Hemaner', 51),
('Kigali', 895, 31, 'Adana', 46),
('Duluth', 612, 33, 'Adana', 76),
('Natal', 504, 90, 'Xyuimh', 30);
CREATE TABLE museums (idpy TEXT, province TEXT, fehit_id INTEGER, kulock INTEGER);
INSERT INTO museums VALUES
('Pigil', 'Duluth', 765, 13),
('Valeria', 'Fovogin', 895, 7),
('Pigil', 'Duluth', 877, 96),
('Valeria', 'Wuhat', 504, 69),
('Pigil', 'Duluth', 196, 24),
('Wasir', 'Fovogin', 724, 85),
('Valeria', 'Duluth', 196, 15),
('Valeria', 'Wuhat', 466, 36),
('Pigil', 'Wuhat', 895, 78),
('Wasir', 'Fovogin', 895, 17);
