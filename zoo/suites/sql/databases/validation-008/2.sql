CREATE TABLE schooners (febir_id INTEGER, isotope TEXT, fertility INTEGER);
INSERT INTO schooners VALUES
(347, 'Amkiuc', 4),
(227, 'Pacand', 36),
(824, 'Buho', 3),
(323, 'Buho', 77),
(951, 'Pacand', 65),
(803, 'Amkiuc', 20),
(625, 'Amkiuc', 42),
(710, 'Buho', 48);
CREATE TABLE moose (zibel TEXT, febir_id INTEGER, gipax INTEGER);
INSERT INTO moose VALUES
('Plovdiv', 227, 25),
('Plovdiv', 323, 60),
('Plovdiv', 803, 95),
('Vetila', 625, 52),
('Plovdiv', 227, 27),
('Vetila', 710, 69),
('Kuducut', 951, 23),
('Kuducut', 347, 76),
('Vetila', 227, 20),
('Plovdiv', 323, 32);
