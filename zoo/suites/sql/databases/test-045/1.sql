CREATE TABLE locomotives (wapem_id INTEGER, pizin INTEGER, wowce TEXT);
INSERT INTO locomotives VALUES
(532, 51, 'Zubol'),
(320, 98, 'Adaeze'),
(400, 66, 'Zubol'),
(533, 50, 'Adaeze'),
(840, 79, 'Zubol'),
(269, 27, 'Gemira'),
(760, 31, 'Gemira'),
(505, 30, 'Gemira');
CREATE TABLE giwubo (wapem_id INTEGER, platform TEXT, bandwidth INTEGER, downloads INTEGER, kibel TEXT);
INSERT INTO giwubo VALUES
(840, 'Jecufat', 50, 76, 'Vikram'),
(320, 'Qiqsswmu', 21, 32, 'Naledi'),
(269, 'Qiqsswmu', 57, 74, 'Naledi'),
(320, 'Slananrd', 48, 17, 'Vikram'),
(840, 'Jecufat', 38, 82, 'Linh'),
(760, 'Jecufat', 58, 31, 'Linh'),
(533, 'Jecufat', 33, 59, 'Vikram'),
(840, 'Jecufat', 78, 77, 'Vikram'),
(760, 'Slananrd', 75, 73, 'Vikram'),
(400, 'Slananrd', 52, 27, 'Naledi');
