CREATE TABLE airships (revenue INTEGER, supplier TEXT, mineral_id INTEGER);
INSERT INTO airships VALUES
(71, 'Lena', 823),
(13, 'Tukel', 688),
(48, 'Tukel', 175),
(99, 'Lena', 835),
(23, 'Tukel', 965),
(1, 'Tukel', 675),
(93, 'Daichi', 980),
(92, 'Daichi', 508);
CREATE TABLE tesam (gokil TEXT, membership INTEGER, mineral_id INTEGER, grade TEXT);
INSERT INTO tesam VALUES
('Valeria', 47, 508, 'Nymqiw'),
('Valeria', 6, 835, 'Gdansk'),
('Soyeon', 67, 675, 'Gdansk'),
('Daichi', 87, 965, 'Gdansk'),
('Daichi', 71, 175, 'Accra'),
('Valeria', 99, 823, 'Nymqiw'),
('Daichi', 77, 175, 'Accra'),
('Daichi', 17, 175, 'Accra'),
('Soyeon', 13, 688, 'Gdansk'),
('Valeria', 20, 835, 'Gdansk');
