CREATE TABLE turtles (verses INTEGER, dabun INTEGER, zonor_id INTEGER, canal TEXT);
INSERT INTO turtles VALUES
(11, 80, 737, 'Chester'),
(85, 88, 994, 'Pisuta'),
(52, 10, 283, 'Chester'),
(98, 74, 989, 'Weru'),
(6, 32, 535, 'Chester'),
(57, 63, 173, 'Pisuta'),
(18, 33, 659, 'Weru'),
(26, 29, 576, 'Pisuta');
CREATE TABLE orchards (rotors INTEGER, jowack TEXT, gidend TEXT, zonor_id INTEGER);
INSERT INTO orchards VALUES
(63, 'Boise', 'Tyktr', 173),
(20, 'Yakima', 'Kandy', 737),
(46, 'Gcekifye', 'Tyktr', 659),
(41, 'Yakima', 'Kandy', 989),
(15, 'Yakima', 'Tyktr', 737),
(24, 'Yakima', 'Tyktr', 989),
(44, 'Gcekifye', 'Kandy', 737),
(39, 'Gcekifye', 'Cusco', 659),
(80, 'Yakima', 'Cusco', 994),
(62, 'Boise', 'Cusco', 283);
