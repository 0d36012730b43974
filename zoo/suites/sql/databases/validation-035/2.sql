CREATE TABLE orchestras (duration INTEGER, gemstone TEXT, kewo_id INTEGER, cugezock INTEGER);
INSERT INTO orchestras VALUES
(16, 'Mader', 305, 75),
(58, 'Mysore', 938, 16),
(26, 'Davao', 858, 88),
(4, 'Mysore', 980, 22),
(7, 'Mysore', 815, 90),
(8, 'Davao', 907, 76),
(55, 'Mader', 444, 61),
(41, 'Davao', 942, 53);
CREATE TABLE kutam (kewo_id INTEGER, foreman TEXT, premium INTEGER, mileage INTEGER);
INSERT INTO kutam VALUES
(444, 'Morag', 62, 54),
(305, 'Morag', 27, 36),
(444, 'Karim', 6, 82),
(938, 'Karim', 65, 67),
(907, 'Vdfrwej', 61, 3),
(942, 'Vdfrwej', 98, 45),
(815, 'Karim', 42, 77),
(815, 'Karim', 26, 10),
(980, 'Vdfrwej', 7, 65),
(938, 'Morag', 82, 7);
