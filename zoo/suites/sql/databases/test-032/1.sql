CREATE TABLE airships (pistons INTEGER, dewor TEXT, cabizem_id INTEGER, guardian TEXT);
INSERT INTO airships VALUES
(57, 'Ndola', 734, 'Kiwur'),
(18, 'Ndola', 380, 'Kiwur'),
(67, 'Lome', 195, 'Kiwur'),
(54, 'Sicavi', 190, 'Belem'),
(3, 'Sicavi', 312, 'Himas'),
(31, 'Ndola', 475, 'Belem'),
(78, 'Sicavi', 669, 'Himas'),
(98, 'Lome', 440, 'Kiwur');
CREATE TABLE yachts (cabizem_id INTEGER, ailment TEXT, thickness INTEGER);
INSERT INTO yachts VALUES
(475, 'Andres', 75),
(380, 'Soyeon', 68),
(440, 'Soyeon', 3),
(734, 'Andres', 61),
(669, 'Soyeon', 9),
(380, 'Andres', 27),
(440, 'Soyeon', 56),
(190, 'Soyeon', 10),
(380, 'Folake', 71),
(195, 'Folake', 50);
