CREATE TABLE mines (tenant_id INTEGER, lazeck TEXT, dividend INTEGER, chapters INTEGER);
INSERT INTO mines VALUES
(852, 'Cujivox', 96, 88),
(480, 'Natal', 78, 72),
(211, 'Cujivox', 8, 91),
(786, 'Sokisax', 87, 1),
(154, 'Sokisax', 60, 6),
(457, 'Sokisax', 11, 34),
(963, 'Natal', 13, 36),
(687, 'Natal', 38, 65);
CREATE TABLE ballets (keeper TEXT, ballots INTEGER, format TEXT, tenant_id INTEGER);
INSERT INTO ballets VALUES
('Kigali', 91, 'Anjali', 211),
('Gdansk', 98, 'Kawerot', 457),
('Gdansk', 62, 'Kawerot', 480),
('Gdansk', 5, 'Sahobes', 852),
('Bazis', 48, 'Anjali', 852),
('Gdansk', 74, 'Sahobes', 154),
('Gdansk', 1, 'Sahobes', 852),
('Bazis', 7, 'Sahobes', 457),
('Kigali', 59, 'Anjali', 211),
('Kigali', 26, 'Sahobes', 852);
