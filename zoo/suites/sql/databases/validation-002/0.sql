CREATE TABLE pupils (patron TEXT, stamina INTEGER, patin_id INTEGER, gunor TEXT);
INSERT INTO pupils VALUES
('Napier', 44, 182, 'Chester'),
('Quito', 40, 215, 'Jelalax'),
('Fsubh', 73, 119, 'Chester'),
('Fsubh', 47, 334, 'Chester'),
('Quito', 35, 382, 'Vera'),
('Fsubh', 91, 670, 'Vera'),
('Napier', 76, 821, 'Jelalax'),
('Quito', 97, 614, 'Vera');
CREATE TABLE lifin (suzizo INTEGER, isotope TEXT, patin_id INTEGER);
INSERT INTO lifin VALUES
(61, 'Rosa', 382),
(44, 'Fegos', 215),
(68, 'Bijux', 334),
(42, 'Bijux', 215),
(18, 'Rosa', 334),
(31, 'Fegos', 119),
(64, 'Fegos', 382),
(81, 'Bijux', 821),
(86, 'Fegos', 119),
(21, 'Rosa', 119);
