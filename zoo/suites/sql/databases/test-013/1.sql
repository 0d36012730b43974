CREATE TABLE florists (monthly INTEGER, fasas TEXT, distance INTEGER, warden_id INTEGER);
INSERT INTO florists VALUES
(34, 'Bamako', 10, 540),
(6, 'Vilnius', 4, 107),
(58, 'Bamako', 24, 882),
(8, 'Vilnius', 86, 695),
(93, 'Ndola', 80, 342),
(35, 'Ndola', 7, 748),
(1, 'Ndola', 75, 846),
(16, 'Ndola', 58, 368);
CREATE TABLE trumpets (warden_id INTEGER, vahufi INTEGER, river TEXT);
INSERT INTO trumpets VALUES
(846, 25, 'Svetlana'),
(342, 77, 'Svetlana'),
(342, 3, 'Adaeze'),
(846, 33, 'Adaeze'),
(368, 41, 'Yusuf'),
(846, 27, 'Adaeze'),
(540, 71, 'Svetlana'),
(695, 80, 'Yusuf'),
(748, 96, 'Yusuf'),
(748, 2, 'Adaeze');
