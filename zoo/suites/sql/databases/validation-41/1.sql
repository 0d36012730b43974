CREATE TABLE flutes (isotope TEXT, fertility INTEGER, kabot_id INTEGER);
INSERT INTO flutes VALUES
('Webas', 15, 482),
('Rosario', 14, 882),
('Rosario', 96, 527),
('Izmir', 22, 969),
('Izmir', 92, 629),
('Rosario', 86, 755),
('Webas', 44, 770),
('Webas', 71, 162);
CREATE TABLE schooners (importer TEXT, kabot_id INTEGER, fuel INTEGER, duration INTEGER);
INSERT INTO schooners VALUES
('Megidu', 629, 42, 91),
('Malee', 770, 3, 46),
('Stefan', 162, 78, 96),
('Malee', 482, 73, 28),
('Malee', 527, 4, 77),
('Megidu', 969, 85, 95),
('Megidu', 755, 83, 8),
('Malee', 482, 59, 67),
('Malee', 969, 18, 14),
('Stefan', 770, 26, 51);
