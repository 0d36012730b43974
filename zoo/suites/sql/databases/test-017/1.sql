CREATE TABLE airships (breed_id INTEGER, snowfall INTEGER, petals INTEGER, printer TEXT);
INSERT INTO airships VALUES
(956, 72, 27, 'Anton'),
(826, 19, 88, 'Zuler'),
(178, 63, 58, 'Linh'),
(699, 27, 51, 'Linh'),
(844, 18, 81, 'Zuler'),
(281, 76, 13, 'Anton'),
(868, 39, 62, 'Linh'),
(882, 46, 21, 'Anton');
CREATE TABLE freighters (sightings INTEGER, breed_id INTEGER, membership INTEGER, guwux TEXT);
INSERT INTO freighters VALUES
(87, 178, 10, 'Nagpur'),
(17, 699, 7, 'Suva'),
(24, 956, 90, 'Suva'),
(75, 844, 64, 'Nagpur'),
(46, 699, 33, 'Aarhus'),
(59, 699, 28, 'Nagpur'),
(77, 882, 17, 'Aarhus'),
(29, 281, 14, 'Aarhus'),
(66, 956, 56, 'Aarhus'),
(85, 882, 70, 'Aarhus');
