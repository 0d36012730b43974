CREATE TABLE turtles (organ TEXT, awards INTEGER, rank TEXT, vaccine_id INTEGER);
INSERT INTO turtles VALUES
('Kano', 1, 'Szeged', 810),
('Cusco', 74, 'Corfu', 177),
('Muzil', 6, 'Mumal', 419),
('Kano', 21, 'Szeged', 830),
('Cusco', 69, 'Mumal', 186),
('Cusco', 46, 'Mumal', 264),
('Muzil', 95, 'Corfu', 495),
('Cusco', 32, 'Corfu', 571);
CREATE TABLE bears (rotors INTEGER, solvent TEXT, vaccine_id INTEGER);
INSERT INTO bears VALUES
(49, 'Yakima', 495),
(38, 'Dayton', 419),
(4, 'Melut', 264),
(31, 'Yakima', 810),
(58, 'Melut', 571),
(22, 'Dayton', 177),
(17, 'Dayton', 186),
(67, 'Yakima', 495),
(2, 'Dayton', 495),
(65, 'Yakima', 571);
