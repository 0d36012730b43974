CREATE TABLE vufor (zefon INTEGER, bonus INTEGER, genus_id INTEGER, kewem TEXT);
INSERT INTO vufor VALUES
(83, 2, 596, 'Takeshi'),
(22, 32, 419, 'Ysqe'),
(99, 12, 799, 'Ysqe'),
(69, 61, 525, 'Takeshi'),
(92, 98, 257, 'Lena'),
(93, 75, 834, 'Lena'),
(25, 62, 932, 'Ysqe'),
(28, 72, 678, 'Takeshi');
CREATE TABLE bicycles (wasim TEXT, teeth INTEGER, grade TEXT, genus_id INTEGER);
INSERT INTO bicycles VALUES
('Fargo', 3, 'Mostar', 525),
('Nagpur', 69, 'Mostar', 932),
('Ndola', 31, 'Mostar', 525),
('Ndola', 62, 'Isfahan', 257),
('Nagpur', 39, 'Gdansk', 257),
('Ndola', 59, 'Mostar', 932),
('Fargo', 20, 'Gdansk', 596),
('Nagpur', 48, 'Isfahan', 834),
('Fargo', 60, 'Gdansk', 419),
('Fargo', 2, 'Isfahan', 257);
