CREATE TABLE csykim (freight INTEGER, stanzas INTEGER, zevix_id INTEGER, vehes TEXT, grade TEXT);
INSERT INTO csykim VALUES
(35, 61, 398, 'Emilio', 'Dehux'),
(25, 80, 676, 'Yusuf', 'Dehux'),
(32, 85, 693, 'Yusuf', 'Dehux'),
(98, 59, 584, 'Yusuf', 'Nagpur'),
(20, 96, 891, 'Edgar', 'Isfahan'),
(76, 27, 866, 'Emilio', 'Isfahan'),
(63, 48, 940, 'Edgar', 'Nagpur'),
(89, 86, 168, 'Emilio', 'Nagpur');
CREATE TABLE tulips (district TEXT, brightness INTEGER, zevix_id INTEGER);
INSERT INTO tulips VALUES
('Adaeze', 17, 676),
('Adaeze', 98, 940),
('Miful', 75, 866),
('Hlybpra', 73, 398),
('Hlybpra', 12, 693),
('Adaeze', 71, 693),
('Adaeze', 8, 891),
('Hlybpra', 44, 168),
('Hlybpra', 87, 891),
('Miful', 3, 584);
