CREATE TABLE mazano (bifo INTEGER, cbmhnxr TEXT, riklzbzj_id INTEGER, trainer TEXT);
INSERT INTO mazano VALUES
(55, 'Fisax', 556, 'Lena'),
(32, 'Fisax', 817, 'Mujelam'),
(27, 'Fisax', 589, 'Lena'),
(43, 'Felix', 782, 'Mujelam'),
(48, 'Greta', 773, 'Mujelam'),
(78, 'Felix', 816, 'Meera'),
(87, 'Greta', 665, 'Meera'),
(17, 'Felix', 344, 'Lena');
CREATE TABLE fencers (mabeck TEXT, attendance INTEGER, wkzucnc INTEGER, religion TEXT, riklzbzj_id INTEGER);
INSERT INTO fencers VALUES
('Nuzi', 46, 96, 'Manemick', 589),
('Provo', 66, 78, 'Manemick', 556),
('Nuzi', 38, 72, 'Freya', 817),
('Durres', 92, 66, 'Freya', 816),
('Provo', 35, 17, 'Geho', 782),
('Provo', 16, 82, 'Geho', 773),
('Nuzi', 74, 20, 'Manemick', 816),
('Durres', 43, 79, 'Freya', 816),
('Provo', 68, 43, 'Geho', 344),
('Nuzi', 45, 7, 'Freya', 773);
