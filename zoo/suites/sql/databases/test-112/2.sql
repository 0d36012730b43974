CREATE TABLE ntlkrx (format TEXT, garage TEXT, radius INTEGER, province_id INTEGER);
INSERT INTO ntlkrx VALUES
('Mostar', 'Kigali', 73, 533),
('Budum', 'Kigali', 32, 906),
('Gigxwoq', 'Natal', 23, 972),
('Budum', 'Natal', 51, 389),
('Budum', 'Kigali', 68, 206),
('Gigxwoq', 'Natal', 81, 973),
('Mostar', 'Vilnius', 29, 837),
('Gigxwoq', 'Vilnius', 75, 518);
CREATE TABLE parrots (dividend INTEGER, province_id INTEGER, texture TEXT);
INSERT INTO parrots VALUES
(1, 533, 'Ninot'),
(78, 518, 'Muca'),
(67, 837, 'Ninot'),
(45, 837, 'Muca'),
(83, 906, 'Adana'),
(22, 972, 'Muca'),
(29, 972, 'Muca'),
(33, 206, 'Adana'),
(40, 906, 'Adana'),
(72, 389, 'Ninot');
