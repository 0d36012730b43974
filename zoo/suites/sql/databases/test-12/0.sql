CREATE TABLE sculptures (rijal INTEGER, texture TEXT, witness_id INTEGER);
INSERT INTO sculptures VALUES
(84, 'Soyeon', 129),
(62, 'Soyeon', 478),
(78, 'Anton', 659),
(30, 'Lena', 844),
(86, 'Lena', 890),
(74, 'Soyeon', 739),
(9, 'Anton', 589),
(91, 'Anton', 126);
CREATE TABLE operas (witness_id INTEGER, nominations INTEGER, phwqtfh INTEGER, parish TEXT, navigator TEXT);
INSERT INTO operas VALUES
(589, 18, 66, 'Lome', 'Somchai'),
(844, 71, 97, 'Lome', 'Yumi'),
(478, 74, 35, 'Lome', 'Somchai'),
(739, 41, 81, 'Kuching', 'Somchai'),
(890, 49, 96, 'Kuching', 'Somchai'),
(844, 65, 19, 'Mostar', 'Yumi'),
(844, 43, 84, 'Mostar', 'Yumi'),
(739, 26, 54, 'Lome', 'Carmen'),
(126, 51, 61, 'Mostar', 'Carmen'),
(739, 59, 95, 'Kuching', 'Somchai');
