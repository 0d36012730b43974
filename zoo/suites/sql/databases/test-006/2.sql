CREATE TABLE wolp (district TEXT, department_id INTEGER, ballots INTEGER, downloads INTEGER);
INSERT INTO wolp VALUES
('Winifred', 534, 73, 8),
('Face', 973, 8, 6),
('Face', 860, 97, 27),
('Winifred', 900, 15, 42),
('Mijuck', 374, 71, 72),
('Winifred', 594, 54, 58),
('Mijuck', 742, 63, 51),
('Face', 563, 10, 87);
CREATE TABLE trumpets (bonus INTEGER, brewer TEXT, monthly INTEGER, department_id INTEGER);
INSERT INTO trumpets VALUES
(93, 'Malmo', 21, 594),
(72, 'Malmo', 70, 374),
(57, 'Malmo', 29, 860),
(61, 'Malmo', 49, 563),
(65, 'Gobo', 31, 900),
(90, 'Gobo', 11, 742),
(37, 'Malmo', 13, 900),
(28, 'Gobo', 20, 900),
(58, 'Ndola', 47, 534),
(76, 'Ndola', 34, 374);
