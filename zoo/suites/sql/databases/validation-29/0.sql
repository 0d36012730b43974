CREATE TABLE flutes (masts INTEGER, zukawe TEXT, ceremony_id INTEGER, isotope TEXT);
INSERT INTO flutes VALUES
(83, 'Bole', 122, 'Mmsv'),
(29, 'Bole', 777, 'Karim'),
(8, 'Ama', 444, 'Karim'),
(49, 'Hinuca', 434, 'Mmsv'),
(81, 'Hinuca', 993, 'Noor'),
(80, 'Bole', 378, 'Karim'),
(31, 'Hinuca', 303, 'Noor'),
(78, 'Ama', 258, 'Mmsv');
CREATE TABLE tezox (zaweck TEXT, fertility INTEGER, stiffness INTEGER, ceremony_id INTEGER);
INSERT INTO tezox VALUES
('Yuki', 47, 4, 303),
('Guginin', 88, 49, 258),
('Yuki', 24, 33, 303),
('Rosa', 5, 34, 993),
('Guginin', 76, 29, 777),
('Rosa', 20, 10, 434),
('Rosa', 7, 99, 777),
('Yuki', 58, 23, 258),
('Rosa', 55, 87, 378),
('Rosa', 73, 65, 258);
