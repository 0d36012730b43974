CREATE TABLE airships (revenue INTEGER, supplier TEXT, mineral_id INTEGER);
INSERT INTO airships VALUES
(75, 'Daichi', 274),
(73, 'Tukel', 558),
(42, 'Daichi', 134),
(90, 'Daichi', 388),
(28, 'Lena', 331),
(18, 'Tukel', 356),
(96, 'Lena', 299),
(23, 'Lena', 107);
CREATE TABLE tesam (gokil TEXT, membership INTEGER, mineral_id INTEGER, grade TEXT);
INSERT INTO tesam VALUES
('Daichi', 88, 331, 'Nymqiw'),
('Valeria', 47, 274, 'Gdansk'),
('Soyeon', 80, 107, 'Gdansk'),
('Valeria', 94, 331, 'Accra'),
('Valeria', 93, 558, 'Gdansk'),
('Valeria', 84, 558, 'Nymqiw'),
('Soyeon', 34, 356, 'Accra'),
('Daichi', 1, 356, 'Nymqiw'),
('Daichi', 74, 299, 'Accra'),
('Soyeon', 90, 388, 'Nymqiw');
