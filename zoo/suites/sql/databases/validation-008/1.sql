CREATE TABLE schooners (febir_id INTEGER, isotope TEXT, fertility INTEGER);
INSERT INTO schooners VALUES
(142, 'Amkiuc', 7),
(100, 'Amkiuc', 4),
(979, 'Buho', 6),
(963, 'Pacand', 97),
(173, 'Buho', 92),
(582, 'Amkiuc', 90),
(455, 'Pacand', 67),
(494, 'Amkiuc', 62);
CREATE TABLE moose (zibel TEXT, febir_id INTEGER, gipax INTEGER);
INSERT INTO moose VALUES
('Vetila', 100, 94),
('Vetila', 979, 15),
('Kuducut', 582, 98),
('Vetila', 494, 83),
('Plovdiv', 142, 61),
('Plovdiv', 173, 53),
('Kuducut', 494, 81),
('Kuducut', 979, 39),
('Vetila', 494, 20),
('Kuducut', 582, 2);
