CREATE TABLE schooners (febir_id INTEGER, isotope TEXT, fertility INTEGER);
INSERT INTO schooners VALUES
(536, 'Amkiuc', 4),
(726, 'Buho', 8),
(293, 'Buho', 7),
(782, 'Buho', 34),
(185, 'Amkiuc', 42),
(599, 'Pacand', 5),
(261, 'Amkiuc', 68),
(496, 'Pacand', 32);
CREATE TABLE moose (zibel TEXT, febir_id INTEGER, gipax INTEGER);
INSERT INTO moose VALUES
('Kuducut', 261, 14),
('Vetila', 536, 85),
('Kuducut', 536, 82),
('Kuducut', 293, 22),
('Vetila', 726, 47),
('Kuducut', 185, 8),
('Plovdiv', 599, 56),
('Kuducut', 782, 72),
('Plovdiv', 782, 37),
('Plovdiv', 782, 73);
