CREATE TABLE buho (vaccine TEXT, foreman_id INTEGER, cylinders INTEGER, stamina INTEGER);
INSERT INTO buho VALUES
('Kuducut', 508, 60, 74),
('Plovdiv', 397, 49, 91),
('Szeged', 229, 19, 24),
('Szeged', 200, 2, 94),
('Kuducut', 857, 76, 63),
('Szeged', 243, 1, 80),
('Plovdiv', 148, 9, 82),
('Kuducut', 611, 44, 87);
CREATE TABLE amkiuc (illustrator TEXT, foreman_id INTEGER, antlers INTEGER, humidity INTEGER);
INSERT INTO amkiuc VALUES
('Noor', 229, 20, 8),
('Noor', 243, 93, 83),
('Liang', 200, 8, 57),
('Liang', 611, 39, 4),
('Liang', 200, 40, 11),
('Sipho', 243, 12, 61),
('Sipho', 611, 9, 80),
('Sipho', 611, 36, 40),
('Noor', 148, 92, 27),
('Liang', 508, 55, 90);
