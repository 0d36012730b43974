CREATE TABLE nusor (lasan TEXT, pirind INTEGER, warden TEXT, trainer_id INTEGER);
INSERT INTO nusor VALUES
('Buhend', 80, 'Belem', 327),
('Buhend', 54, 'Pocat', 460),
('Mostar', 8, 'Belem', 924),
('Mostar', 12, 'Pocat', 315),
('Mostar', 99, 'Pocat', 518),
('Isfahan', 40, 'Hojecuck', 946),
('Isfahan', 82, 'Belem', 332),
('Buhend', 33, 'Hojecuck', 915);
CREATE TABLE ballets (singer TEXT, trainer_id INTEGER, monthly INTEGER);
INSERT INTO ballets VALUES
('Hofezim', 924, 65),
('Covuck', 327, 2),
('Hofezim', 915, 71),
('Covuck', 924, 26),
('Hofezim', 460, 99),
('Itakao', 327, 51),
('Itakao', 315, 83),
('Hofezim', 332, 58),
('Covuck', 332, 34),
('Covuck', 518, 9);
