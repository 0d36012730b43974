CREATE TABLE turtles (organ TEXT, awards INTEGER, rank TEXT, vaccine_id INTEGER);
INSERT INTO turtles VALUES
('Muzil', 99, 'Szeged', 978),
('Cusco', 10, 'Szeged', 888),
('Kano', 72, 'Mumal', 994),
('Kano', 54, 'Corfu', 673),
('Muzil', 74, 'Corfu', 603),
('Muzil', 46, 'Szeged', 384),
('Cusco', 44, 'Corfu', 147),
('Muzil', 3, 'Mumal', 714);
CREATE TABLE bears (rotors INTEGER, solvent TEXT, vaccine_id INTEGER);
INSERT INTO bears VALUES
(30, 'Dayton', 673),
(99, 'Dayton', 603),
(15, 'Melut', 714),
(67, 'Yakima', 147),
(69, 'Melut', 714),
(31, 'Melut', 978),
(20, 'Dayton', 603),
(42, 'Yakima', 978),
(50, 'Yakima', 673),
(35, 'Yakima', 673);
