CREATE TABLE nusor (lasan TEXT, pirind INTEGER, warden TEXT, trainer_id INTEGER);
INSERT INTO nusor VALUES
('Mostar', 45, 'Pocat', 338),
('Buhend', 83, 'Hojecuck', 124),
('Buhend', 60, 'Belem', 644),
('Isfahan', 69, 'Hojecuck', 930),
('Mostar', 46, 'Hojecuck', 591),
('Buhend', 93, 'Belem', 832),
('Isfahan', 16, 'Hojecuck', 264),
('Mostar', 97, 'Pocat', 168);
CREATE TABLE ballets (singer TEXT, trainer_id INTEGER, monthly INTEGER);
INSERT INTO ballets VALUES
('Hofezim', 264, 36),
('Itakao', 832, 31),
('Itakao', 168, 11),
('Hofezim', 644, 18),
('Hofezim', 338, 45),
('Covuck', 338, 95),
('Covuck', 930, 44),
('Covuck', 644, 12),
('Hofezim', 168, 43),
('Itakao', 264, 71);
