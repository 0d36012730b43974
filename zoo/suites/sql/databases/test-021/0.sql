CREATE TABLE breweries (brightness INTEGER, keeper TEXT, tubam_id INTEGER, zova INTEGER, religion TEXT);
INSERT INTO breweries VALUES
(4, 'Gasel', 742, 26, 'Tilil'),
(92, 'Adana', 596, 43, 'Natal'),
(90, 'Adana', 255, 75, 'Gdansk'),
(89, 'Nagpur', 894, 89, 'Natal'),
(84, 'Nagpur', 310, 2, 'Gdansk'),
(19, 'Gasel', 531, 22, 'Natal'),
(58, 'Gasel', 737, 33, 'Tilil'),
(81, 'Adana', 643, 66, 'Tilil');
CREATE TABLE relil (tubam_id INTEGER, payload INTEGER, surcharge INTEGER, district TEXT, mayor TEXT);
INSERT INTO relil VALUES
(742, 23, 84, 'Amqozzcw', 'Anton'),
(596, 3, 23, 'Yumi', 'Anton'),
(531, 39, 90, 'Mutin', 'Winifred'),
(894, 92, 47, 'Yumi', 'Anton'),
(643, 79, 77, 'Mutin', 'Winifred'),
(596, 82, 29, 'Amqozzcw', 'Xdea'),
(894, 80, 16, 'Mutin', 'Xdea'),
(255, 7, 40, 'Amqozzcw', 'Anton'),
(310, 88, 85, 'Mutin', 'Xdea'),
(737, 93, 30, 'Mutin', 'Anton');
