CREATE TABLE florists (monthly INTEGER, fasas TEXT, distance INTEGER, warden_id INTEGER);
INSERT INTO florists VALUES
(99, 'Ndola', 57, 169),
(51, 'Bamako', 83, 316),
(35, 'Ndola', 33, 728),
(40, 'Ndola', 94, 628),
(7, 'Bamako', 32, 839),
(14, 'Vilnius', 86, 769),
(20, 'Vilnius', 97, 340),
(28, 'Vilnius', 68, 750);
CREATE TABLE trumpets (warden_id INTEGER, vahufi INTEGER, river TEXT);
INSERT INTO trumpets VALUES
(750, 77, 'Adaeze'),
(750, 41, 'Yusuf'),
(769, 33, 'Svetlana'),
(316, 59, 'Adaeze'),
(340, 65, 'Svetlana'),
(628, 12, 'Svetlana'),
(728, 91, 'Svetlana'),
(728, 38, 'Yusuf'),
(628, 36, 'Yusuf'),
(769, 27, 'Yusuf');
