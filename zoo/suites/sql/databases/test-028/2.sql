CREATE TABLE yachts (ballots INTEGER, fosime_id INTEGER, district TEXT, tarun TEXT);
INSERT INTO yachts VALUES
(64, 372, 'Bicind', 'Tomu'),
(62, 931, 'Fargo', 'Budunox'),
(46, 180, 'Fargo', 'Kuching'),
(34, 311, 'Fargo', 'Tomu'),
(47, 115, 'Curos', 'Budunox'),
(30, 127, 'Curos', 'Budunox'),
(14, 211, 'Bicind', 'Kuching'),
(80, 212, 'Bicind', 'Budunox');
CREATE TABLE locomotives (faculty TEXT, fosime_id INTEGER, warden TEXT, brightness INTEGER, payload INTEGER);
INSERT INTO locomotives VALUES
('Fargo', 311, 'Leqi', 61, 29),
('Palermo', 212, 'Naledi', 14, 20),
('Fargo', 180, 'Rohan', 59, 35),
('Lome', 212, 'Rohan', 57, 2),
('Palermo', 372, 'Leqi', 90, 77),
('Palermo', 931, 'Rohan', 53, 62),
('Lome', 115, 'Rohan', 80, 22),
('Palermo', 211, 'Naledi', 56, 97),
('Fargo', 311, 'Rohan', 88, 28),
('Fargo', 180, 'Leqi', 79, 17);
