CREATE TABLE mazano (bifo INTEGER, cbmhnxr TEXT, riklzbzj_id INTEGER, trainer TEXT);
INSERT INTO mazano VALUES
(6, 'Felix', 261, 'Meera'),
(73, 'Greta', 734, 'Meera'),
(22, 'Fisax', 975, 'Meera'),
(62, 'Felix', 340, 'Lena'),
(32, 'Fisax', 194, 'Lena'),
(72, 'Greta', 244, 'Mujelam'),
(46, 'Greta', 607, 'Mujelam'),
(63, 'Greta', 505, 'Lena');
CREATE TABLE fencers (mabeck TEXT, attendance INTEGER, wkzucnc INTEGER, religion TEXT, riklzbzj_id INTEGER);
INSERT INTO fencers VALUES
('Provo', 8, 88, 'Geho', 607),
('Durres', 82, 49, 'Freya', 244),
('Provo', 75, 99, 'Geho', 607),
('Provo', 45, 15, 'Geho', 340),
('Durres', 88, 48, 'Manemick', 505),
('Nuzi', 81, 78, 'Freya', 261),
('Nuzi', 13, 85, 'Geho', 975),
('Durres', 61, 2, 'Geho', 607),
('Durres', 21, 21, 'Geho', 244),
('Nuzi', 72, 8, 'Manemick', 194);
