CREATE TABLE vufor (zefon INTEGER, bonus INTEGER, genus_id INTEGER, kewem TEXT);
INSERT INTO vufor VALUES
(35, 98, 453, 'Takeshi'),
(11, 60, 415, 'Ysqe'),
(83, 42, 413, 'Lena'),
(46, 59, 850, 'Takeshi'),
(78, 84, 821, 'Lena'),
(32, 49, 488, 'Ysqe'),
(57, 2, 340, 'Takeshi'),
(52, 51, 836, 'Ysqe');
CREATE TABLE bicycles (wasim TEXT, teeth INTEGER, grade TEXT, genus_id INTEGER);
INSERT INTO bicycles VALUES
('Ndola', 41, 'Gdansk', 340),
('Fargo', 8, 'Gdansk', 413),
('Nagpur', 31, 'Gdansk', 453),
('Ndola', 15, 'Gdansk', 415),
('Fargo', 34, 'Isfahan', 488),
('Ndola', 82, 'Mostar', 415),
('Fargo', 56, 'Isfahan', 453),
('Nagpur', 61, 'Gdansk', 413),
('Nagpur', 89, 'Isfahan', 413),
('Fargo', 92, 'Mostar', 340);
