CREATE TABLE sculptures (rijal INTEGER, texture TEXT, witness_id INTEGER);
INSERT INTO sculptures VALUES
(44, 'Soyeon', 152),
(27, 'Anton', 941),
(63, 'Soyeon', 261),
(42, 'Lena', 409),
(32, 'Anton', 618),
(4, 'Soyeon', 824),
(98, 'Lena', 230),
(6, 'Soyeon', 108);
CREATE TABLE operas (witness_id INTEGER, nominations INTEGER, phwqtfh INTEGER, parish TEXT, navigator TEXT);
INSERT INTO operas VALUES
(824, 34, 43, 'Mostar', 'Somchai'),
(618, 79, 45, 'Mostar', 'Carmen'),
(941, 85, 75, 'Lome', 'Somchai'),
(409, 71, 88, 'Kuching', 'Yumi'),
(230, 52, 53, 'Kuching', 'Somchai'),
(409, 29, 30, 'Lome', 'Carmen'),
(618, 20, 59, 'Kuching', 'Yumi'),
(152, 15, 68, 'Lome', 'Yumi'),
(941, 78, 14, 'Lome', 'Carmen'),
(230, 98, 28, 'Mostar', 'Carmen');
