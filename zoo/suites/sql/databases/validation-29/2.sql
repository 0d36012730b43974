CREATE TABLE flutes (masts INTEGER, zukawe TEXT, ceremony_id INTEGER, isotope TEXT);
INSERT INTO flutes VALUES
(12, 'Bole', 106, 'Karim'),
(50, 'Ama', 359, 'Karim'),
(53, 'Ama', 844, 'Mmsv'),
(57, 'Bole', 715, 'Mmsv'),
(87, 'Hinuca', 799, 'Noor'),
(15, 'Hinuca', 841, 'Karim'),
(11, 'Hinuca', 607, 'Noor'),
(73, 'Bole', 762, 'Mmsv');
CREATE TABLE tezox (zaweck TEXT, fertility INTEGER, stiffness INTEGER, ceremony_id INTEGER);
INSERT INTO tezox VALUES
('Yuki', 75, 13, 607),
('Rosa', 35, 66, 844),
('Yuki', 72, 25, 762),
('Rosa', 18, 67, 799),
('Yuki', 83, 58, 799),
('Guginin', 15, 59, 715),
('Yuki', 98, 94, 762),
('Guginin', 7, 38, 359),
('Rosa', 11, 75, 106),
('Yuki', 79, 91, 841);
