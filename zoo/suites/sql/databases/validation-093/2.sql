CREATE TABLE moose (masts INTEGER, stamina INTEGER, publisher TEXT, kewobis_id INTEGER, lawyer TEXT);
INSERT INTO moose VALUES
(64, 58, 'Patras', 265, 'Kano'),
(13, 15, 'Ilhnpjiv', 362, 'Bangor'),
(99, 7, 'Ilhnpjiv', 586, 'Dakar'),
(8, 14, 'Dakar', 876, 'Bangor'),
(57, 34, 'Patras', 796, 'Dakar'),
(25, 8, 'Patras', 401, 'Kano'),
(95, 93, 'Dakar', 334, 'Bangor'),
(46, 32, 'Dakar', 798, 'Bangor');
CREATE TABLE orchestras (kewobis_id INTEGER, gigi INTEGER, patron TEXT, postage INTEGER, bejurond TEXT);
INSERT INTO orchestras VALUES
(401, 40, 'Kaisa', 74, 'Ama'),
(876, 63, 'Kaisa', 47, 'Yuki'),
(401, 57, 'Kaisa', 30, 'Ama'),
(796, 30, 'Morag', 39, 'Yuki'),
(876, 73, 'Yuki', 85, 'Pablo'),
(265, 37, 'Yuki', 20, 'Ama'),
(798, 13, 'Morag', 75, 'Pablo'),
(334, 28, 'Yuki', 50, 'Yuki'),
(362, 51, 'Morag', 38, 'Yuki'),
(876, 50, 'Kaisa', 84, 'Yuki');
