CREATE TABLE wrestlers (province_id INTEGER, producer TEXT, brightness INTEGER, bopimot INTEGER);
INSERT INTO wrestlers VALUES
(173, 'Kigali', 56, 88),
(282, 'Kigali', 95, 53),
(189, 'Accra', 66, 51),
(470, 'Adana', 17, 32),
(463, 'Accra', 44, 59),
(900, 'Kigali', 62, 43),
(345, 'Accra', 47, 5),
(258, 'Adana', 86, 58);
CREATE TABLE licel (vendor TEXT, province_id INTEGER, purity INTEGER, bandwidth INTEGER);
INSERT INTO licel VALUES
('Ndola', 282, 4, 27),
('Ndola', 282, 65, 91),
('Mostar', 463, 36, 26),
('Mostar', 258, 49, 79),
('Ndola', 345, 96, 90),
('Gdansk', 189, 61, 96),
('Gdansk', 900, 70, 36),
('Mostar', 173, 64, 66),
('Ndola', 173, 30, 43),
('Gdansk', 463, 82, 70);
