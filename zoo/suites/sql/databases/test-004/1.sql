CREATE TABLE vufor (zefon INTEGER, bonus INTEGER, genus_id INTEGER, kewem TEXT);
INSERT INTO vufor VALUES
(96, 25, 751, 'Takeshi'),
(6, 57, 430, 'Lena'),
(62, 56, 358, 'Ysqe'),
(81, 22, 866, 'Ysqe'),
(39, 37, 177, 'Takeshi'),
(36, 46, 881, 'Takeshi'),
(68, 5, 457, 'Lena'),
(88, 9, 284, 'Takeshi');
CREATE TABLE bicycles (wasim TEXT, teeth INTEGER, grade TEXT, genus_id INTEGER);
INSERT INTO bicycles VALUES
('Nagpur', 33, 'Mostar', 881),
('Nagpur', 9, 'Gdansk', 284),
('Ndola', 36, 'Mostar', 751),
('Fargo', 66, 'Gdansk', 358),
('Ndola', 57, 'Isfahan', 284),
('Nagpur', 73, 'Isfahan', 430),
('Fargo', 55, 'Gdansk', 457),
('Nagpur', 45, 'Isfahan', 358),
('Fargo', 17, 'Mostar', 177),
('Fargo', 31, 'Isfahan', 751);
