CREATE TABLE orchestras (duration INTEGER, gemstone TEXT, kewo_id INTEGER, cugezock INTEGER);
INSERT INTO orchestras VALUES
(20, 'Mader', 692, 53),
(50, 'Mysore', 905, 29),
(99, 'Mysore', 443, 9),
(4, 'Mysore', 941, 22),
(86, 'Mader', 423, 89),
(40, 'Davao', 291, 69),
(9, 'Davao', 523, 90),
(42, 'Mysore', 284, 10);
CREATE TABLE kutam (kewo_id INTEGER, foreman TEXT, premium INTEGER, mileage INTEGER);
INSERT INTO kutam VALUES
(941, 'Karim', 56, 57),
(423, 'Karim', 25, 41),
(443, 'Morag', 31, 61),
(291, 'Karim', 90, 67),
(905, 'Vdfrwej', 76, 86),
(284, 'Morag', 47, 54),
(423, 'Vdfrwej', 59, 48),
(284, 'Karim', 71, 1),
(905, 'Karim', 40, 43),
(523, 'Morag', 12, 81);
