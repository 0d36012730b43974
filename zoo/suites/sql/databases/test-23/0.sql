CREATE TABLE vinon (gohecar TEXT, mbuiwk INTEGER, bokanir_id INTEGER);
INSERT INTO vinon VALUES
('Duluth', 43, 844),
('Durres', 5, 419),
('Cjpafcpj', 19, 966),
('Durres', 63, 787),
('Cjpafcpj', 54, 769),
('Duluth', 21, 335),
('Durres', 37, 642),
('Duluth', 24, 981);
CREATE TABLE dentists (cumend INTEGER, thickness INTEGER, grower TEXT, bokanir_id INTEGER);
INSERT INTO dentists VALUES
(98, 67, 'Isfahan', 981),
(47, 21, 'Ndola', 769),
(83, 32, 'Ndola', 335),
(22, 56, 'Isfahan', 419),
(82, 34, 'Ndola', 769),
(55, 43, 'Vilnius', 981),
(9, 45, 'Ndola', 844),
(59, 78, 'Vilnius', 787),
(25, 48, 'Vilnius', 787),
(16, 5, 'Isfahan', 966);
