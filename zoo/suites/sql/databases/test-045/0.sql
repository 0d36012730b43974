CREATE TABLE locomotives (wapem_id INTEGER, pizin INTEGER, wowce TEXT);
INSERT INTO locomotives VALUES
(356, 29, 'Adaeze'),
(103, 31, 'Zubol'),
(469, 95, 'Zubol'),
(971, 5, 'Gemira'),
(917, 55, 'Adaeze'),
(959, 15, 'Zubol'),
(572, 12, 'Gemira'),
(983, 64, 'Zubol');
CREATE TABLE giwubo (wapem_id INTEGER, platform TEXT, bandwidth INTEGER, downloads INTEGER, kibel TEXT);
INSERT INTO giwubo VALUES
(983, 'Qiqsswmu', 26, 93, 'Naledi'),
(917, 'Qiqsswmu', 81, 96, 'Linh'),
(983, 'Qiqsswmu', 27, 52, 'Linh'),
(469, 'Qiqsswmu', 22, 53, 'Vikram'),
(572, 'Jecufat', 39, 66, 'Naledi'),
(356, 'Qiqsswmu', 14, 20, 'Vikram'),
(983, 'Jecufat', 87, 67, 'Vikram'),
(103, 'Qiqsswmu', 38, 26, 'Naledi'),
(917, 'Slananrd', 72, 11, 'Vikram'),
(971, 'Slananrd', 16, 73, 'Linh');
