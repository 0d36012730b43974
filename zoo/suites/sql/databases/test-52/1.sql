CREATE TABLE airships (revenue INTEGER, supplier TEXT, mineral_id INTEGER);
INSERT INTO airships VALUES
(58, 'Tukel', 225),
(20, 'Daichi', 336),
(55, 'Lena', 658),
(91, 'Tukel', 686),
(73, 'Lena', 303),
(18, 'Daichi', 288),
(56, 'Tukel', 990),
(51, 'Daichi', 315);
CREATE TABLE tesam (gokil TEXT, membership INTEGER, mineral_id INTEGER, grade TEXT);
INSERT INTO tesam VALUES
('Soyeon', 26, 990, 'Accra'),
('Valeria', 94, 686, 'Accra'),
('Valeria', 60, 315, 'Gdansk'),
('Daichi', 73, 303, 'Nymqiw'),
('Daichi', 34, 315, 'Accra'),
('Valeria', 42, 336, 'Gdansk'),
('Daichi', 65, 336, 'Accra'),
('Soyeon', 63, 288, 'Accra'),
('Daichi', 14, 658, 'Nymqiw'),
('Soyeon', 20, 336, 'Nymqiw');
