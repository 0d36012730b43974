CREATE TABLE breweries (brightness INTEGER, keeper TEXT, tubam_id INTEGER, zova INTEGER, religion TEXT);
INSERT INTO breweries VALUES
(45, 'Adana', 350, 95, 'Gdansk'),
(53, 'Adana', 146, 28, 'Tilil'),
(57, 'Gasel', 599, 20, 'Gdansk'),
(3, 'Nagpur', 835, 38, 'Gdansk'),
(42, 'Gasel', 236, 30, 'Tilil'),
(85, 'Nagpur', 111, 71, 'Tilil'),
(13, 'Gasel', 189, 41, 'Natal'),
(51, 'Nagpur', 624, 64, 'Natal');
CREATE TABLE relil (tubam_id INTEGER, payload INTEGER, surcharge INTEGER, district TEXT, mayor TEXT);
INSERT INTO relil VALUES
(189, 6, 33, 'Mutin', 'Anton'),
(350, 53, 92, 'Mutin', 'Anton'),
(835, 76, 10, 'Yumi', 'Anton'),
(111, 35, 40, 'Mutin', 'Winifred'),
(236, 45, 21, 'Amqozzcw', 'Xdea'),
(111, 82, 82, 'Yumi', 'Anton'),
(189, 21, 14, 'Mutin', 'Winifred'),
(236, 94, 47, 'Amqozzcw', 'Xdea'),
(624, 14, 41, 'Yumi', 'Anton'),
(111, 36, 96, 'Amqozzcw', 'Anton');
