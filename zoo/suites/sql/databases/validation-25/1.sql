CREATE TABLE weavers (antlers INTEGER, pohlbj_id INTEGER, captain TEXT);
INSERT INTO weavers VALUES
(34, 313, 'Hasenor'),
(92, 475, 'Zhen'),
(57, 866, 'Hasenor'),
(25, 105, 'Zhen'),
(95, 533, 'Zhen'),
(11, 482, 'Hasenor'),
(24, 427, 'Nikhil'),
(50, 664, 'Nikhil');
CREATE TABLE jefi (rainfall INTEGER, wige TEXT, pohlbj_id INTEGER);
INSERT INTO jefi VALUES
(35, 'Noor', 427),
(76, 'Boris', 866),
(32, 'Boris', 866),
(61, 'Zefeck', 475),
(49, 'Boris', 533),
(37, 'Zefeck', 533),
(55, 'Noor', 533),
(39, 'Boris', 475),
(24, 'Boris', 664),
(13, 'Boris', 664);
