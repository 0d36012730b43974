CREATE TABLE mines (tenant_id INTEGER, lazeck TEXT, dividend INTEGER, chapters INTEGER);
INSERT INTO mines VALUES
(247, 'Cujivox', 9, 66),
(517, 'Cujivox', 38, 4),
(775, 'Natal', 41, 44),
(453, 'Cujivox', 59, 87),
(490, 'Sokisax', 66, 74),
(326, 'Natal', 84, 84),
(428, 'Sokisax', 83, 40),
(634, 'Natal', 13, 71);
CREATE TABLE ballets (keeper TEXT, ballots INTEGER, format TEXT, tenant_id INTEGER);
INSERT INTO ballets VALUES
('Gdansk', 23, 'Sahobes', 326),
('Gdansk', 61, 'Kawerot', 517),
('Kigali', 55, 'Sahobes', 453),
('Gdansk', 77, 'Anjali', 453),
('Bazis', 68, 'Anjali', 326),
('Bazis', 26, 'Sahobes', 247),
('Kigali', 39, 'Sahobes', 453),
('Gdansk', 54, 'Sahobes', 490),
('Kigali', 99, 'Sahobes', 634),
('Gdansk', 64, 'Kawerot', 517);
