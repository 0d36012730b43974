CREATE TABLE turtles (verses INTEGER, dabun INTEGER, zonor_id INTEGER, canal TEXT);
INSERT INTO turtles VALUES
(4, 2, 529, 'Weru'),
(28, 39, 476, 'Pisuta'),
(23, 29, 422, 'Weru'),
(86, 68, 894, 'Chester'),
(24, 82, 654, 'Pisuta'),
(65, 89, 710, 'Chester'),
(39, 50, 438, 'Chester'),
(2, 98, 935, 'Pisuta');
CREATE TABLE orchards (rotors INTEGER, jowack TEXT, gidend TEXT, zonor_id INTEGER);
INSERT INTO orchards VALUES
(58, 'Boise', 'Tyktr', 422),
(53, 'Boise', 'Tyktr', 476),
(63, 'Gcekifye', 'Cusco', 654),
(23, 'Yakima', 'Kandy', 654),
(19, 'Boise', 'Cusco', 476),
(20, 'Gcekifye', 'Cusco', 935),
(15, 'Gcekifye', 'Tyktr', 438),
(1, 'Yakima', 'Kandy', 654),
(49, 'Gcekifye', 'Tyktr', 894),
(86, 'Yakima', 'Cusco', 476);
