CREATE TABLE flutes (isotope TEXT, fertility INTEGER, kabot_id INTEGER);
INSERT INTO flutes VALUES
('Webas', 58, 132),
('Rosario', 46, 291),
('Izmir', 96, 870),
('Rosario', 5, 822),
('Izmir', 36, 902),
('Izmir', 8, 763),
('Webas', 49, 735),
('Rosario', 83, 460);
CREATE TABLE schooners (importer TEXT, kabot_id INTEGER, fuel INTEGER, duration INTEGER);
INSERT INTO schooners VALUES
('Stefan', 132, 31, 45),
('Malee', 291, 99, 97),
('Stefan', 460, 30, 92),
('Megidu', 902, 27, 41),
('Megidu', 735, 52, 88),
('Malee', 870, 97, 38),
('Megidu', 132, 85, 37),
('Megidu', 822, 92, 29),
('Malee', 763, 46, 34),
('Stefan', 460, 83, 30);
