CREATE TABLE turtles (organ TEXT, awards INTEGER, rank TEXT, vaccine_id INTEGER);
INSERT INTO turtles VALUES
('Muzil', 18, 'Corfu', 210),
('Kano', 36, 'Mumal', 336),
('Kano', 92, 'Mumal', 650),
('Cusco', 76, 'Mumal', 941),
('Kano', 46, 'Szeged', 796),
('Muzil', 37, 'Corfu', 517),
('Cusco', 69, 'Mumal', 586),
('Muzil', 95, 'Szeged', 449);
CREATE TABLE bears (rotors INTEGER, solvent TEXT, vaccine_id INTEGER);
INSERT INTO bears VALUES
(22, 'Dayton', 449),
(84, 'Yakima', 336),
(83, 'Yakima', 796),
(49, 'Melut', 449),
(89, 'Yakima', 210),
(35, 'Melut', 517),
(31, 'Dayton', 796),
(85, 'Yakima', 650),
(99, 'Dayton', 449),
(16, 'Dayton', 941);
