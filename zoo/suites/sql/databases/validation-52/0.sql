CREATE TABLE turtles (verses INTEGER, dabun INTEGER, zonor_id INTEGER, canal TEXT);
INSERT INTO turtles VALUES
(70, 82, 781, 'Pisuta'),
(64, 24, 696, 'Chester'),
(52, 59, 598, 'Weru'),
(53, 58, 783, 'Weru'),
(93, 64, 378, 'Chester'),
(33, 84, 961, 'Pisuta'),
(3, 20, 266, 'Chester'),
(51, 42, 977, 'Pisuta');
CREATE TABLE orchards (rotors INTEGER, jowack TEXT, gidend TEXT, zonor_id INTEGER);
INSERT INTO orchards VALUES
(31, 'Boise', 'Cusco', 781),
(44, 'Yakima', 'Tyktr', 781),
(45, 'Gcekifye', 'Tyktr', 598),
(75, 'Boise', 'Kandy', 977),
(51, 'Boise', 'Tyktr', 598),
(49, 'Yakima', 'Cusco', 696),
(54, 'Gcekifye', 'Cusco', 961),
(5, 'Yakima', 'Cusco', 266),
(60, 'Yakima', 'Tyktr', 961),
(6, 'Yakima', 'Kandy', 378);
