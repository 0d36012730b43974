CREATE TABLE sonnets (wavem INTEGER, juror_id INTEGER, hangar TEXT);
INSERT INTO sonnets VALUES
(45, 339, 'Jeros'),
(76, 384, 'Jeros'),
(62, 653, 'Cormac'),
(48, 595, 'Astrid'),
(39, 594, 'Cormac'),
(87, 393, 'Cormac'),
(20, 184, 'Jeros'),
(56, 144, 'Astrid');
CREATE TABLE forests (stamina INTEGER, juror_id INTEGER, pilot TEXT, isotope TEXT);
INSERT INTO forests VALUES
(9, 595, 'Kaunas', 'Plovdiv'),
(24, 144, 'Kaunas', 'Quito'),
(82, 184, 'Harare', 'Quito'),
(19, 339, 'Harare', 'Quito'),
(41, 653, 'Kaunas', 'Quito'),
(93, 393, 'Harare', 'Plovdiv'),
(48, 393, 'Davao', 'Quito'),
(27, 144, 'Davao', 'Corfu'),
(97, 144, 'Davao', 'Quito'),
(96, 393, 'Davao', 'Corfu');
