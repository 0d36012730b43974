CREATE TABLE vinon (gohecar TEXT, mbuiwk INTEGER, bokanir_id INTEGER);
INSERT INTO vinon VALUES
('Duluth', 21, 777),
('Durres', 60, 984),
('Duluth', 11, 101),
('Durres', 22, 133),
('Duluth', 26, 817),
('Cjpafcpj', 42, 207),
('Duluth', 23, 159),
('Cjpafcpj', 40, 673);
CREATE TABLE dentists (cumend INTEGER, thickness INTEGER, grower TEXT, bokanir_id INTEGER);
INSERT INTO dentists VALUES
(94, 8, 'Ndola', 817),
(97, 85, 'Isfahan', 101),
(24, 52, 'Vilnius', 133),
(62, 72, 'Ndola', 777),
(51, 57, 'Isfahan', 133),
(54, 7, 'Isfahan', 984),
(73, 19, 'Vilnius', 673),
(66, 83, 'Ndola', 777),
(89, 28, 'Ndola', 159),
(81, 46, 'Ndola', 133);
