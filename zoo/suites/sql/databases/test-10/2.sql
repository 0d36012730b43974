CREATE TABLE csykim (freight INTEGER, stanzas INTEGER, zevix_id INTEGER, vehes TEXT, grade TEXT);
INSERT INTO csykim VALUES
(21, 5, 797, 'Edgar', 'Dehux'),
(67, 34, 658, 'Emilio', 'Nagpur'),
(42, 12, 436, 'Yusuf', 'Isfahan'),
(25, 26, 175, 'Emilio', 'Isfahan'),
(36, 44, 515, 'Yusuf', 'Nagpur'),
(30, 70, 170, 'Edgar', 'Dehux'),
(79, 62, 311, 'Edgar', 'Nagpur'),
(16, 82, 280, 'Emilio', 'Nagpur');
CREATE TABLE tulips (district TEXT, brightness INTEGER, zevix_id INTEGER);
INSERT INTO tulips VALUES
('Hlybpra', 49, 311),
('Adaeze', 24, 311),
('Adaeze', 42, 175),
('Adaeze', 41, 311),
('Hlybpra', 58, 515),
('Miful', 21, 175),
('Miful', 95, 797),
('Miful', 63, 280),
('Adaeze', 76, 280),
('Adaeze', 22, 658);
