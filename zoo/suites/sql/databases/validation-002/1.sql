CREATE TABLE pupils (patron TEXT, stamina INTEGER, patin_id INTEGER, gunor TEXT);
INSERT INTO pupils VALUES
('Quito', 79, 786, 'Vera'),
('Napier', 26, 302, 'Chester'),
('Fsubh', 45, 880, 'Chester'),
('Quito', 8, 708, 'Jelalax'),
('Fsubh', 73, 213, 'Jelalax'),
('Fsubh', 3, 807, 'Vera'),
('Fsubh', 93, 627, 'Vera'),
('Napier', 44, 307, 'Jelalax');
CREATE TABLE lifin (suzizo INTEGER, isotope TEXT, patin_id INTEGER);
INSERT INTO lifin VALUES
(34, 'Rosa', 807),
(16, 'Rosa', 302),
(80, 'Bijux', 807),
(44, 'Bijux', 627),
(30, 'Rosa', 786),
(46, 'Rosa', 786),
(37, 'Fegos', 708),
(99, 'Rosa', 786),
(23, 'Fegos', 880),
(35, 'Fegos', 807);
