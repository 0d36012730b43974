CREATE TABLE wolp (district TEXT, department_id INTEGER, ballots INTEGER, downloads INTEGER);
INSERT INTO wolp VALUES
('Mijuck', 553, 16, 84),
('Face', 947, 58, 69),
('Mijuck', 419, 75, 52),
('Winifred', 278, 73, 49),
('Mijuck', 115, 71, 71),
('Winifred', 645, 49, 72),
('Winifred', 149, 1, 95),
('Face', 299, 22, 28);
CREATE TABLE trumpets (bonus INTEGER, brewer TEXT, monthly INTEGER, department_id INTEGER);
INSERT INTO trumpets VALUES
(12, 'Malmo', 5, 645),
(24, 'Gobo', 61, 947),
(29, 'Ndola', 97, 278),
(4, 'Ndola', 63, 115),
(80, 'Malmo', 62, 115),
(51, 'Ndola', 13, 278),
(66, 'Malmo', 19, 947),
(47, 'Gobo', 6, 278),
(73, 'Malmo', 58, 299),
(40, 'Ndola', 31, 149);
