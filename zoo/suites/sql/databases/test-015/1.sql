CREATE TABLE wrestlers (province_id INTEGER, producer TEXT, brightness INTEGER, bopimot INTEGER);
INSERT INTO wrestlers VALUES
(434, 'Kigali', 67, 12),
(855, 'Kigali', 35, 47),
(919, 'Kigali', 90, 87),
(192, 'Adana', 63, 6),
(341, 'Accra', 61, 58),
(269, 'Accra', 49, 43),
(143, 'Adana', 92, 5),
(633, 'Accra', 56, 26);
CREATE TABLE licel (vendor TEXT, province_id INTEGER, purity INTEGER, bandwidth INTEGER);
INSERT INTO licel VALUES
('Ndola', 633, 21, 97),
('Ndola', 143, 6, 90),
('Mostar', 434, 29, 21),
('Mostar', 269, 74, 4),
('Gdansk', 341, 48, 34),
('Mostar', 633, 94, 76),
('Gdansk', 143, 2, 70),
('Ndola', 855, 50, 29),
('Ndola', 919, 71, 10),
('Ndola', 269, 42, 52);
