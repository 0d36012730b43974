CREATE TABLE mines (tenant_id INTEGER, lazeck TEXT, dividend INTEGER, chapters INTEGER);
INSERT INTO mines VALUES
(811, 'Natal', 34, 44),
(634, 'Sokisax', 7, 79),
(786, 'Natal', 81, 77),
(142, 'Natal', 38, 1),
(641, 'Cujivox', 31, 26),
(824, 'Sokisax', 9, 27),
(543, 'Cujivox', 96, 2),
(350, 'Cujivox', 91, 68);
CREATE TABLE ballets (keeper TEXT, ballots INTEGER, format TEXT, tenant_id INTEGER);
INSERT INTO ballets VALUES
('Gdansk', 67, 'Kawerot', 811),
('Gdansk', 9, 'Anjali', 634),
('Kigali', 10, 'Kawerot', 811),
('Bazis', 74, 'Sahobes', 350),
('Bazis', 44, 'Kawerot', 634),
('Gdansk', 26, 'Kawerot', 641),
('Kigali', 46, 'Anjali', 811),
('Kigali', 58, 'Anjali', 786),
('Kigali', 87, 'Sahobes', 350),
('Bazis', 88, 'Anjali', 824);
