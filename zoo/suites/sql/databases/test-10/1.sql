CREATE TABLE csykim (freight INTEGER, stanzas INTEGER, zevix_id INTEGER, vehes TEXT, grade TEXT);
INSERT INTO csykim VALUES
(23, 49, 553, 'Emilio', 'Isfahan'),
(76, 48, 886, 'Emilio', 'Dehux'),
(15, 81, 371, 'Yusuf', 'Nagpur'),
(27, 95, 774, 'Yusuf', 'Isfahan'),
(64, 3, 421, 'Yusuf', 'Isfahan'),
(16, 39, 665, 'Edgar', 'Isfahan'),
(38, 54, 956, 'Edgar', 'Dehux'),
(47, 9, 899, 'Edgar', 'Nagpur');
CREATE TABLE tulips (district TEXT, brightness INTEGER, zevix_id INTEGER);
INSERT INTO tulips VALUES
('Miful', 84, 553),
('Hlybpra', 74, 421),
('Miful', 71, 956),
('Adaeze', 87, 956),
('Adaeze', 27, 371),
('Adaeze', 86, 421),
('Adaeze', 21, 553),
('Miful', 96, 774),
('Hlybpra', 28, 553),
('Hlybpra', 94, 899);
