CREATE TABLE nusor (lasan TEXT, pirind INTEGER, warden TEXT, trainer_id INTEGER);
INSERT INTO nusor VALUES
('Isfahan', 89, 'Belem', 454),
('Buhend', 40, 'Hojecuck', 339),
('Buhend', 62, 'Hojecuck', 785),
('Isfahan', 17, 'Pocat', 930),
('Isfahan', 97, 'Pocat', 963),
('Mostar', 54, 'Belem', 550),
('Mostar', 45, 'Hojecuck', 977),
('Isfahan', 99, 'Pocat', 840);
CREATE TABLE ballets (singer TEXT, trainer_id INTEGER, monthly INTEGER);
INSERT INTO ballets VALUES
('Covuck', 550, 46),
('Covuck', 339, 71),
('Covuck', 963, 62),
('Hofezim', 550, 56),
('Hofezim', 840, 34),
('Itakao', 840, 91),
('Hofezim', 840, 49),
('Itakao', 454, 73),
('Itakao', 930, 97),
('Covuck', 454, 23);
