CREATE TABLE ntlkrx (format TEXT, garage TEXT, radius INTEGER, province_id INTEGER);
INSERT INTO ntlkrx VALUES
('Budum', 'Kigali', 94, 702),
('Mostar', 'Kigali', 92, 336),
('Gigxwoq', 'Vilnius', 69, 154),
('Budum', 'Vilnius', 50, 699),
('Mostar', 'Vilnius', 51, 146),
('Gigxwoq', 'Natal', 46, 303),
('Budum', 'Vilnius', 31, 541),
('Mostar', 'Natal', 37, 892);
CREATE TABLE parrots (dividend INTEGER, province_id INTEGER, texture TEXT);
INSERT INTO parrots VALUES
(4, 154, 'Adana'),
(78, 699, 'Ninot'),
(55, 303, 'Ninot'),
(63, 154, 'Muca'),
(54, 336, 'Ninot'),
(59, 154, 'Muca'),
(40, 303, 'Muca'),
(89, 336, 'Muca'),
(36, 146, 'Muca'),
(25, 702, 'Adana');
