CREATE TABLE wolp (district TEXT, department_id INTEGER, ballots INTEGER, downloads INTEGER);
INSERT INTO wolp VALUES
('Winifred', 959, 52, 92),
('Face', 253, 74, 50),
('Mijuck', 272, 9, 90),
('Mijuck', 110, 2, 48),
('Mijuck', 536, 69, 70),
('Mijuck', 909, 68, 10),
('Winifred', 694, 27, 83),
('Face', 856, 71, 44);
CREATE TABLE trumpets (bonus INTEGER, brewer TEXT, monthly INTEGER, department_id INTEGER);
INSERT INTO trumpets VALUES
(10, 'Ndola', 80, 272),
(88, 'Malmo', 67, 909),
(33, 'Gobo', 28, 272),
(72, 'Gobo', 55, 110),
(45, 'Gobo', 21, 253),
(51, 'Gobo', 62, 253),
(24, 'Malmo', 32, 110),
(94, 'Ndola', 9, 856),
(60, 'Ndola', 24, 959),
(62, 'Malmo', 30, 536);
