CREATE TABLE locomotives (wapem_id INTEGER, pizin INTEGER, wowce TEXT);
INSERT INTO locomotives VALUES
(526, 19, 'Adaeze'),
(820, 75, 'Adaeze'),
(468, 74, 'Gemira'),
(963, 24, 'Gemira'),
(453, 61, 'Zubol'),
(449, 32, 'Adaeze'),
(169, 16, 'Zubol'),
(485, 56, 'Gemira');
CREATE TABLE giwubo (wapem_id INTEGER, platform TEXT, bandwidth INTEGER, downloads INTEGER, kibel TEXT);
INSERT INTO giwubo VALUES
(485, 'Jecufat', 38, 57, 'Linh'),
(449, 'Qiqsswmu', 39, 88, 'Vikram'),
(820, 'Slananrd', 84, 10, 'Vikram'),
(526, 'Jecufat', 73, 7, 'Vikram'),
(468, 'Slananrd', 66, 73, 'Vikram'),
(526, 'Jecufat', 80, 23, 'Naledi'),
(820, 'Qiqsswmu', 54, 98, 'Linh'),
(820, 'Jecufat', 33, 78, 'Linh'),
(963, 'Qiqsswmu', 6, 55, 'Naledi'),
(820, 'Qiqsswmu', 51, 74, 'Vikram');
