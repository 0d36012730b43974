CREATE TABLE tapestries (ceremony_id INTEGER, femufim INTEGER, importer TEXT, latency INTEGER, wawa TEXT);
INSERT INTO tapestries VALUES
(672, 48, 'Ducan', 86, 'Limusex'),
(744, 16, 'Morag', 97, 'Kavya'),
(739, 44, 'Morag', 36, 'Aino'),
(894, 80, 'Morag', 93, 'Aino'),
(516, 58, 'Morag', 96, 'Limusex'),
(431, 14, 'Ducan', 55, 'Kavya'),
(548, 50, 'Ewan', 20, 'Limusex'),
(833, 49, 'Ewan', 45, 'Aino');
CREATE TABLE pupils (premium INTEGER, heartbeat INTEGER, ceremony_id INTEGER, soloist TEXT, terminal TEXT);
INSERT INTO pupils VALUES
(93, 6, 431, 'Tulsa', 'Morag'),
(63, 47, 672, 'Tulsa', 'Cormac'),
(61, 58, 548, 'Bursa', 'Zhen'),
(38, 14, 516, 'Cicuck', 'Morag'),
(40, 77, 744, 'Tulsa', 'Morag'),
(79, 65, 739, 'Cicuck', 'Zhen'),
(62, 44, 833, 'Tulsa', 'Zhen'),
(92, 53, 672, 'Bursa', 'Zhen'),
(13, 92, 744, 'Cicuck', 'Cormac'),
(45, 54, 431, 'Bursa', 'Cormac');
