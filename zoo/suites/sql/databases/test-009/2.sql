CREATE TABLE mazano (bifo INTEGER, cbmhnxr TEXT, riklzbzj_id INTEGER, trainer TEXT);
INSERT INTO mazano VALUES
(24, 'Greta', 837, 'Meera'),
(85, 'Fisax', 850, 'Mujelam'),
(32, 'Felix', 980, 'Meera'),
(17, 'Fisax', 134, 'Lena'),
(58, 'Felix', 611, 'Meera'),
(30, 'Greta', 263, 'Lena'),
(12, 'Greta', 133, 'Mujelam'),
(27, 'Fisax', 876, 'Lena');
CREATE TABLE fencers (mabeck TEXT, attendance INTEGER, wkzucnc INTEGER, religion TEXT, riklzbzj_id INTEGER);
INSERT INTO fencers VALUES
('Durres', 62, 87, 'Geho', 980),
('Nuzi', 97, 59, 'Freya', 134),
('Provo', 16, 94, 'Geho', 876),
('Durres', 96, 83, 'Geho', 837),
('Nuzi', 63, 50, 'Freya', 876),
('Nuzi', 15, 46, 'Manemick', 134),
('Nuzi', 31, 58, 'Freya', 263),
('Provo', 92, 98, 'Freya', 133),
('Provo', 27, 60, 'Geho', 263),
('Durres', 70, 78, 'Manemick', 611);
