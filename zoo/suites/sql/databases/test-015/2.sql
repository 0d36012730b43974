CREATE TABLE wrestlers (province_id INTEGER, producer TEXT, brightness INTEGER, bopimot INTEGER);
INSERT INTO wrestlers VALUES
(882, 'Adana', 11, 17),
(321, 'Kigali', 58, 89),
(731, 'Accra', 23, 40),
(268, 'Accra', 45, 47),
(872, 'Adana', 24, 87),
(217, 'Kigali', 70, 52),
(472, 'Accra', 18, 43),
(544, 'Adana', 68, 8);
CREATE TABLE licel (vendor TEXT, province_id INTEGER, purity INTEGER, bandwidth INTEGER);
INSERT INTO licel VALUES
('Gdansk', 872, 37, 67),
('Ndola', 472, 58, 89),
('Gdansk', 872, 24, 82),
('Mostar', 268, 78, 19),
('Ndola', 321, 89, 62),
('Mostar', 731, 41, 85),
('Mostar', 544, 45, 53),
('Mostar', 321, 3, 87),
('Mostar', 321, 4, 22),
('Ndola', 217, 93, 1);
