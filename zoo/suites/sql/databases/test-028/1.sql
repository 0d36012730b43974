CREATE TABLE yachts (ballots INTEGER, fosime_id INTEGER, district TEXT, tarun TEXT);
INSERT INTO yachts VALUES
(76, 130, 'Curos', 'Tomu'),
(47, 935, 'Bicind', 'Budunox'),
(83, 727, 'Bicind', 'Budunox'),
(38, 180, 'Fargo', 'Kuching'),
(66, 567, 'Fargo', 'Tomu'),
(79, 123, 'Bicind', 'Kuching'),
(71, 145, 'Fargo', 'Tomu'),
(59, 304, 'Curos', 'Kuching');
CREATE TABLE locomotives (faculty TEXT, fosime_id INTEGER, warden TEXT, brightness INTEGER, payload INTEGER);
INSERT INTO locomotives VALUES
('Fargo', 145, 'Naledi', 16, 87),
('Palermo', 130, 'Naledi', 79, 17),
('Lome', 123, 'Rohan', 80, 56),
('Palermo', 727, 'Naledi', 52, 89),
('Palermo', 304, 'Naledi', 42, 72),
('Palermo', 304, 'Rohan', 90, 16),
('Palermo', 304, 'Leqi', 56, 78),
('Lome', 567, 'Naledi', 32, 39),
('Fargo', 727, 'Leqi', 47, 81),
('Fargo', 180, 'Rohan', 60, 24);
