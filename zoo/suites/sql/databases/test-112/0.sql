CREATE TABLE ntlkrx (format TEXT, garage TEXT, radius INTEGER, province_id INTEGER);
INSERT INTO ntlkrx VALUES
('Budum', 'Natal', 51, 325),
('Gigxwoq', 'Vilnius', 94, 620),
('Gigxwoq', 'Kigali', 10, 490),
('Mostar', 'Vilnius', 56, 454),
('Budum', 'Vilnius', 69, 874),
('Mostar', 'Kigali', 99, 130),
('Gigxwoq', 'Vilnius', 90, 709),
('Gigxwoq', 'Natal', 38, 410);
CREATE TABLE parrots (dividend INTEGER, province_id INTEGER, texture TEXT);
INSERT INTO parrots VALUES
(30, 709, 'Ninot'),
(50, 454, 'Adana'),
(49, 325, 'Muca'),
(97, 410, 'Ninot'),
(11, 410, 'Ninot'),
(94, 874, 'Adana'),
(48, 130, 'Muca'),
(78, 490, 'Ninot'),
(37, 130, 'Ninot'),
(43, 454, 'Adana');
