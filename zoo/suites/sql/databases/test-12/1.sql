CREATE TABLE sculptures (rijal INTEGER, texture TEXT, witness_id INTEGER);
INSERT INTO sculptures VALUES
(89, 'Lena', 848),
(96, 'Lena', 227),
(81, 'Anton', 891),
(39, 'Soyeon', 727),
(70, 'Anton', 707),
(17, 'Soyeon', 601),
(4, 'Anton', 333),
(68, 'Lena', 556);
CREATE TABLE operas (witness_id INTEGER, nominations INTEGER, phwqtfh INTEGER, parish TEXT, navigator TEXT);
INSERT INTO operas VALUES
(727, 75, 45, 'Kuching', 'Carmen'),
(727, 39, 70, 'Mostar', 'Somchai'),
(601, 87, 68, 'Kuching', 'Carmen'),
(601, 42, 10, 'Lome', 'Somchai'),
(556, 70, 12, 'Kuching', 'Somchai'),
(727, 14, 86, 'Mostar', 'Yumi'),
(891, 95, 21, 'Lome', 'Somchai'),
(333, 82, 87, 'Lome', 'Carmen'),
(601, 88, 54, 'Lome', 'Yumi'),
(707, 67, 19, 'Lome', 'Yumi');
