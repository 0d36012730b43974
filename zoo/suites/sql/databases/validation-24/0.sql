CREATE TABLE buho (vaccine TEXT, foreman_id INTEGER, cylinders INTEGER, stamina INTEGER);
INSERT INTO buho VALUES
('Kuducut', 410, 6, 88),
('Szeged', 578, 35, 93),
('Szeged', 226, 12, 35),
('Plovdiv', 557, 67, 24),
('Kuducut', 467, 41, 21),
('Kuducut', 150, 9, 46),
('Szeged', 486, 42, 2),
('Plovdiv', 227, 60, 80);
CREATE TABLE amkiuc (illustrator TEXT, foreman_id INTEGER, antlers INTEGER, humidity INTEGER);
INSERT INTO amkiuc VALUES
('Sipho', 557, 1, 30),
('Noor', 150, 35, 62),
('Sipho', 578, 93, 89),
('Liang', 486, 76, 23),
('Liang', 226, 64, 14),
('Liang', 150, 95, 25),
('Noor', 226, 63, 88),
('Noor', 467, 25, 6),
('Noor', 227, 11, 3),
('Sipho', 226, 29, 60);
