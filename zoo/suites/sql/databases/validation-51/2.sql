CREATE TABLE sonnets (wavem INTEGER, juror_id INTEGER, hangar TEXT);
INSERT INTO sonnets VALUES
(68, 935, 'Cormac'),
(15, 456, 'Jeros'),
(26, 780, 'Astrid'),
(30, 458, 'Jeros'),
(54, 972, 'Jeros'),
(23, 140, 'Astrid'),
(10, 994, 'Cormac'),
(32, 121, 'Cormac');
CREATE TABLE forests (stamina INTEGER, juror_id INTEGER, pilot TEXT, isotope TEXT);
INSERT INTO forests VALUES
(81, 994, 'Kaunas', 'Plovdiv'),
(16, 121, 'Kaunas', 'Plovdiv'),
(88, 994, 'Davao', 'Quito'),
(38, 458, 'Kaunas', 'Corfu'),
(9, 972, 'Kaunas', 'Plovdiv'),
(55, 456, 'Davao', 'Quito'),
(93, 935, 'Davao', 'Corfu'),
(74, 994, 'Harare', 'Corfu'),
(96, 140, 'Harare', 'Quito'),
(45, 140, 'Kaunas', 'Plovdiv');
