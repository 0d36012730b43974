CREATE TABLE yachts (ballots INTEGER, fosime_id INTEGER, district TEXT, tarun TEXT);
INSERT INTO yachts VALUES
(87, 889, 'Fargo', 'Tomu'),
(98, 173, 'Curos', 'Tomu'),
(66, 157, 'Bicind', 'Budunox'),
(82, 872, 'Fargo', 'Kuching'),
(9, 516, 'Bicind', 'Kuching'),
(41, 511, 'Bicind', 'Budunox'),
(47, 564, 'Bicind', 'Budunox'),
(15, 241, 'Curos', 'Tomu');
CREATE TABLE locomotives (faculty TEXT, fosime_id INTEGER, warden TEXT, brightness INTEGER, payload INTEGER);
INSERT INTO locomotives VALUES
('Fargo', 511, 'Rohan', 62, 28),
('Fargo', 241, 'Leqi', 24, 60),
('Fargo', 173, 'Leqi', 98, 45),
('Lome', 157, 'Naledi', 83, 70),
('Palermo', 889, 'Leqi', 95, 36),
('Lome', 511, 'Naledi', 82, 29),
('Palermo', 564, 'Leqi', 1, 17),
('Palermo', 564, 'Rohan', 71, 26),
('Fargo', 511, 'Leqi', 79, 81),
('Lome', 872, 'Rohan', 75, 66);
