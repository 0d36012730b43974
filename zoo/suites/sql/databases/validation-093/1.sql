CREATE TABLE moose (masts INTEGER, stamina INTEGER, publisher TEXT, kewobis_id INTEGER, lawyer TEXT);
INSERT INTO moose VALUES
(77, 82, 'Patras', 453, 'Kano'),
(46, 49, 'Patras', 249, 'Dakar'),
(43, 78, 'Dakar', 427, 'Bangor'),
(55, 88, 'Dakar', 732, 'Bangor'),
(95, 94, 'Patras', 457, 'Dakar'),
(22, 10, 'Ilhnpjiv', 589, 'Kano'),
(2, 16, 'Patras', 585, 'Bangor'),
(15, 33, 'Ilhnpjiv', 898, 'Dakar');
CREATE TABLE orchestras (kewobis_id INTEGER, gigi INTEGER, patron TEXT, postage INTEGER, bejurond TEXT);
INSERT INTO orchestras VALUES
(453, 31, 'Kaisa', 86, 'Yuki'),
(457, 96, 'Morag', 63, 'Pablo'),
(589, 8, 'Morag', 88, 'Pablo'),
(898, 50, 'Morag', 50, 'Ama'),
(453, 43, 'Kaisa', 61, 'Yuki'),
(249, 14, 'Yuki', 36, 'Ama'),
(898, 51, 'Yuki', 75, 'Yuki'),
(249, 82, 'Morag', 10, 'Yuki'),
(457, 10, 'Kaisa', 91, 'Yuki'),
(732, 27, 'Yuki', 19, 'Ama');
