CREATE TABLE orchestras (duration INTEGER, gemstone TEXT, kewo_id INTEGER, cugezock INTEGER);
INSERT INTO orchestras VALUES
(55, 'Mader', 350, 22),
(36, 'Davao', 558, 43),
(19, 'Mader', 516, 65),
(99, 'Davao', 502, 51),
(91, 'Davao', 104, 70),
(24, 'Mader', 856, 35),
(48, 'Mysore', 446, 73),
(1, 'Mysore', 329, 77);
CREATE TABLE kutam (kewo_id INTEGER, foreman TEXT, premium INTEGER, mileage INTEGER);
INSERT INTO kutam VALUES
(856, 'Karim', 79, 30),
(446, 'Karim', 54, 49),
(502, 'Vdfrwej', 12, 23),
(446, 'Vdfrwej', 86, 81),
(516, 'Morag', 60, 46),
(558, 'Morag', 55, 32),
(329, 'Vdfrwej', 74, 3),
(558, 'Vdfrwej', 76, 44),
(502, 'Vdfrwej', 77, 34),
(558, 'Karim', 80, 15);
