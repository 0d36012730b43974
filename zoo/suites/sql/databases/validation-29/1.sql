CREATE TABLE flutes (masts INTEGER, zukawe TEXT, ceremony_id INTEGER, isotope TEXT);
INSERT INTO flutes VALUES
(91, 'Bole', 227, 'Mmsv'),
(81, 'Ama', 935, 'Mmsv'),
(2, 'Bole', 132, 'Karim'),
(92, 'Bole', 975, 'Noor'),
(95, 'Hinuca', 177, 'Noor'),
(38, 'Ama', 151, 'Noor'),
(3, 'Hinuca', 970, 'Noor'),
(22, 'Hinuca', 538, 'Karim');
CREATE TABLE tezox (zaweck TEXT, fertility INTEGER, stiffness INTEGER, ceremony_id INTEGER);
INSERT INTO tezox VALUES
('Yuki', 96, 20, 935),
('Yuki', 27, 93, 227),
('Yuki', 82, 6, 151),
('Guginin', 25, 49, 177),
('Yuki', 4, 17, 975),
('Rosa', 33, 9, 177),
('Rosa', 91, 88, 538),
('Yuki', 88, 13, 538),
('Rosa', 47, 55, 935),
('Guginin', 86, 38, 975);
