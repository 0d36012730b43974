CREATE TABLE sonnets (wavem INTEGER, juror_id INTEGER, hangar TEXT);
INSERT INTO sonnets VALUES
(6, 181, 'Jeros'),
(92, 481, 'Cormac'),
(79, 679, 'Astrid'),
(11, 572, 'Cormac'),
(48, 309, 'Jeros'),
(94, 335, 'Astrid'),
(28, 498, 'Jeros'),
(10, 823, 'Astrid');
CREATE TABLE forests (stamina INTEGER, juror_id INTEGER, pilot TEXT, isotope TEXT);
INSERT INTO forests VALUES
(57, 181, 'Kaunas', 'Plovdiv'),
(5, 679, 'Harare', 'Quito'),
(91, 335, 'Harare', 'Plovdiv'),
(33, 572, 'Harare', 'Corfu'),
(62, 335, 'Davao', 'Quito'),
(16, 309, 'Kaunas', 'Corfu'),
(21, 572, 'Davao', 'Quito'),
(83, 481, 'Davao', 'Plovdiv'),
(98, 823, 'Kaunas', 'Plovdiv'),
(60, 181, 'Kaunas', 'Plovdiv');
