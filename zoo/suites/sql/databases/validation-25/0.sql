CREATE TABLE weavers (antlers INTEGER, pohlbj_id INTEGER, captain TEXT);
INSERT INTO weavers VALUES
(31, 604, 'Zhen'),
(50, 419, 'Hasenor'),
(22, 516, 'Nikhil'),
(98, 943, 'Zhen'),
(37, 308, 'Zhen'),
(27, 485, 'Hasenor'),
(21, 514, 'Nikhil'),
(23, 975, 'Hasenor');
CREATE TABLE jefi (rainfall INTEGER, wige TEXT, pohlbj_id INTEGER);
INSERT INTO jefi VALUES
(34, 'Zefeck', 308),
(23, 'Boris', 308),
(16, 'Noor', 419),
(95, 'Noor', 943),
(36, 'Boris', 308),
(74, 'Zefeck', 943),
(63, 'Boris', 419),
(11, 'Noor', 514),
(93, 'Zefeck', 419),
(43, 'Boris', 485);
