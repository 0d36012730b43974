CREATE TABLE vinon (gohecar TEXT, mbuiwk INTEGER, bokanir_id INTEGER);
INSERT INTO vinon VALUES
('Cjpafcpj', 1, 925),
('Duluth', 64, 562),
('Duluth', 12, 804),
('Durres', 62, 612),
('Cjpafcpj', 81, 161),
('Duluth', 56, 310),
('Durres', 91, 486),
('Durres', 68, 535);
CREATE TABLE dentists (cumend INTEGER, thickness INTEGER, grower TEXT, bokanir_id INTEGER);
INSERT INTO dentists VALUES
(4, 28, 'Vilnius', 310),
(98, 43, 'Vilnius', 925),
(87, 46, 'Vilnius', 310),
(83, 92, 'Ndola', 562),
(94, 3, 'Ndola', 562),
(52, 27, 'Ndola', 535),
(82, 8, 'Isfahan', 161),
(90, 36, 'Vilnius', 161),
(99, 77, 'Vilnius', 804),
(96, 17, 'Isfahan', 486);
