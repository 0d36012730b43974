CREATE TABLE moose (masts INTEGER, stamina INTEGER, publisher TEXT, kewobis_id INTEGER, lawyer TEXT);
INSERT INTO moose VALUES
(1, 28, 'Ilhnpjiv', 739, 'Kano'),
(24, 1, 'Ilhnpjiv', 561, 'Dakar'),
(46, 69, 'Patras', 247, 'Dakar'),
(18, 36, 'Patras', 374, 'Dakar'),
(84, 73, 'Dakar', 271, 'Dakar'),
(86, 14, 'Patras', 682, 'Bangor'),
(2, 12, 'Dakar', 744, 'Bangor'),
(16, 76, 'Patras', 329, 'Kano');
CREATE TABLE orchestras (kewobis_id INTEGER, gigi INTEGER, patron TEXT, postage INTEGER, bejurond TEXT);
INSERT INTO orchestras VALUES
(271, 77, 'Kaisa', 46, 'Ama'),
(329, 25, 'Yuki', 65, 'Pablo'),
(561, 76, 'Yuki', 9, 'Yuki'),
(682, 14, 'Morag', 33, 'Ama'),
(271, 91, 'Kaisa', 95, 'Yuki'),
(744, 50, 'Yuki', 37, 'Ama'),
(247, 49, 'Yuki', 54, 'Yuki'),
(561, 47, 'Yuki', 49, 'Yuki'),
(739, 3, 'Kaisa', 57, 'Ama'),
(561, 51, 'Morag', 82, 'Pablo');
