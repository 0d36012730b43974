CREATE TABLE buho (vaccine TEXT, foreman_id INTEGER, cylinders INTEGER, stamina INTEGER);
INSERT INTO buho VALUES
('Plovdiv', 254, 42, 52),
('Kuducut', 466, 39, 23),
('Szeged', 330, 62, 49),
('Szeged', 245, 49, 55),
('Plovdiv', 226, 30, 79),
('Szeged', 120, 68, 94),
('Szeged', 732, 94, 93),
('Kuducut', 275, 20, 31);
CREATE TABLE amkiuc (illustrator TEXT, foreman_id INTEGER, antlers INTEGER, humidity INTEGER);
INSERT INTO amkiuc VALUES
('Sipho', 254, 89, 85),
('Liang', 120, 17, 64),
('Liang', 466, 41, 29),
('Noor', 245, 36, 84),
('Sipho', 245, 86, 31),
('Noor', 245, 79, 20),
('Liang', 732, 91, 91),
('Noor', 226, 53, 22),
('Sipho', 254, 82, 39),
('Sipho', 254, 35, 82);
