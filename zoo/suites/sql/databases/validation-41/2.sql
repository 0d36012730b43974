CREATE TABLE flutes (isotope TEXT, fertility INTEGER, kabot_id INTEGER);
INSERT INTO flutes VALUES
('Webas', 70, 652),
('Rosario', 57, 371),
('Rosario', 58, 403),
('Izmir', 8, 202),
('Webas', 27, 957),
('Izmir', 44, 662),
('Webas', 28, 206),
('Webas', 59, 389);
CREATE TABLE schooners (importer TEXT, kabot_id INTEGER, fuel INTEGER, duration INTEGER);
INSERT INTO schooners VALUES
('Stefan', 371, 88, 86),
('Stefan', 957, 8, 34),
('Stefan', 206, 20, 23),
('Malee', 403, 13, 14),
('Megidu', 403, 67, 10),
('Megidu', 371, 12, 98),
('Malee', 389, 61, 47),
('Megidu', 389, 55, 15),
('Megidu', 371, 92, 52),
('Malee', 957, 70, 58);
