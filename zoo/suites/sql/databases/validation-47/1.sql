CREATE TABLE tapestries (ceremony_id INTEGER, femufim INTEGER, importer TEXT, latency INTEGER, wawa TEXT);
INSERT INTO tapestries VALUES
(692, 37, 'Morag', 93, 'Aino'),
(565, 70, 'Ewan', 53, 'Kavya'),
(262, 40, 'Morag', 7, 'Kavya'),
(206, 73, 'Ducan', 97, 'Limusex'),
(274, 65, 'Ewan', 6, 'Aino'),
(969, 34, 'Ducan', 45, 'Limusex'),
(793, 22, 'Ducan', 79, 'Limusex'),
(227, 24, 'Morag', 21, 'Aino');
CREATE TABLE pupils (premium INTEGER, heartbeat INTEGER, ceremony_id INTEGER, soloist TEXT, terminal TEXT);
INSERT INTO pupils VALUES
(18, 79, 692, 'Tulsa', 'Zhen'),
(29, 59, 262, 'Cicuck', 'Zhen'),
(30, 37, 793, 'Cicuck', 'Morag'),
(85, 67, 274, 'Cicuck', 'Zhen'),
(92, 90, 274, 'Bursa', 'Morag'),
(59, 30, 262, 'Tulsa', 'Cormac'),
(61, 32, 227, 'Tulsa', 'Morag'),
(21, 45, 565, 'Bursa', 'Cormac'),
(97, 87, 206, 'Tulsa', 'Cormac'),
(87, 98, 565, 'Cicuck', 'Morag');
