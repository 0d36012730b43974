CREATE TABLE weavers (antlers INTEGER, pohlbj_id INTEGER, captain TEXT);
INSERT INTO weavers VALUES
(5, 323, 'Nikhil'),
(17, 207, 'Hasenor'),
(38, 330, 'Hasenor'),
(34, 311, 'Zhen'),
(31, 573, 'Hasenor'),
(45, 106, 'Nikhil'),
(62, 649, 'Nikhil'),
(78, 122, 'Zhen');
CREATE TABLE jefi (rainfall INTEGER, wige TEXT, pohlbj_id INTEGER);
INSERT INTO jefi VALUES
(55, 'Noor', 207),
(54, 'Boris', 323),
(72, 'Zefeck', 323),
(96, 'Boris', 311),
(81, 'Noor', 649),
(36, 'Boris', 330),
(16, 'Boris', 122),
(39, 'Boris', 106),
(4, 'Noor', 649),
(73, 'Zefeck', 573);
