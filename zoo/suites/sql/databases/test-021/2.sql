CREATE TABLE breweries (brightness INTEGER, keeper TEXT, tubam_id INTEGER, zova INTEGER, religion TEXT);
INSERT INTO breweries VALUES
(23, 'Nagpur', 252, 20, 'Natal'),
(8, 'Gasel', 532, 98, 'Gdansk'),
(78, 'Gasel', 792, 4, 'Tilil'),
(54, 'Adana', 593, 93, 'Tilil'),
(61, 'Adana', 261, 80, 'Tilil'),
(57, 'Adana', 728, 26, 'Natal'),
(86, 'Nagpur', 904, 21, 'Gdansk'),
(70, 'Nagpur', 128, 96, 'Gdansk');
CREATE TABLE relil (tubam_id INTEGER, payload INTEGER, surcharge INTEGER, district TEXT, mayor TEXT);
INSERT INTO relil VALUES
(593, 77, 29, 'Yumi', 'Winifred'),
(728, 23, 73, 'Mutin', 'Xdea'),
(792, 24, 39, 'Yumi', 'Anton'),
(128, 56, 79, 'Mutin', 'Winifred'),
(792, 58, 24, 'Yumi', 'Anton'),
(728, 78, 77, 'Mutin', 'Xdea'),
(904, 93, 58, 'Amqozzcw', 'Xdea'),
(252, 87, 63, 'Amqozzcw', 'Winifred'),
(261, 4, 78, 'Yumi', 'Anton'),
(261, 74, 40, 'Mutin', 'Xdea');
