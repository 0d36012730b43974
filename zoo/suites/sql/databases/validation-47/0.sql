CREATE TABLE tapestries (ceremony_id INTEGER, femufim INTEGER, importer TEXT, latency INTEGER, wawa TEXT);
INSERT INTO tapestries VALUES
(382, 41, 'Ewan', 86, 'Kavya'),
(591, 22, 'Ducan', 16, 'Kavya'),
(985, 45, 'Morag', 7, 'Limusex'),
(809, 60, 'Ewan', 36, 'Kavya'),
(207, 40, 'Ewan', 79, 'Kavya'),
(519, 59, 'Ducan', 27, 'Aino'),
(150, 83, 'Ewan', 97, 'Limusex'),
(352, 28, 'Morag', 5, 'Aino');
CREATE TABLE pupils (premium INTEGER, heartbeat INTEGER, ceremony_id INTEGER, soloist TEXT, terminal TEXT);
INSERT INTO pupils VALUES
(57, 20, 591, 'Tulsa', 'Morag'),
(36, 45, 809, 'Bursa', 'Cormac'),
(89, 92, 591, 'Bursa', 'Cormac'),
(80, 6, 809, 'Bursa', 'Zhen'),
(79, 8, 207, 'Cicuck', 'Morag'),
(96, 99, 207, 'Cicuck', 'Zhen'),
(4, 87, 809, 'Cicuck', 'Zhen'),
(86, 30, 150, 'Bursa', 'Zhen'),
(31, 96, 985, 'Bursa', 'Cormac'),
(51, 55, 150, 'Tulsa', 'Zhen');
