CREATE TABLE pupils (patron TEXT, stamina INTEGER, patin_id INTEGER, gunor TEXT);
INSERT INTO pupils VALUES
('Quito', 4, 319, 'Chester'),
('Fsubh', 68, 200, 'Vera'),
('Quito', 25, 755, 'Vera'),
('Napier', 60, 165, 'Vera'),
('Fsubh', 83, 818, 'Jelalax'),
('Fsubh', 81, 446, 'Chester'),
('Napier', 52, 694, 'Jelalax'),
('Napier', 61, 795, 'Chester');
CREATE TABLE lifin (suzizo INTEGER, isotope TEXT, patin_id INTEGER);
INSERT INTO lifin VALUES
(25, 'Fegos', 755),
(68, 'Rosa', 818),
(11, 'Bijux', 694),
(69, 'Fegos', 200),
(44, 'Bijux', 694),
(88, 'Bijux', 694),
(72, 'Bijux', 319),
(50, 'Fegos', 446),
(19, 'Rosa', 694),
(32, 'Bijux', 795);
