CREATE TABLE dhhpqpw (sica TEXT, dfagb_id INTEGER, category TEXT, distance INTEGER, revenue INTEGER);
INSERT INTO dhhpqpw VALUES
('Lolapir', 284, 'Zanock', 54, 68),
('Folake', 870, 'Vikram', 94, 58),
('Folake', 793, 'Vikram', 97, 52),
('Piwohul', 146, 'Tabas', 84, 84),
('Piwohul', 274, 'Tabas', 45, 20),
('Lolapir', 854, 'Tabas', 68, 98),
('Lolapir', 454, 'Zanock', 4, 92),
('Folake', 859, 'Zanock', 28, 70);
CREATE TABLE ajnhkm (dfagb_id INTEGER, engineer TEXT, bandwidth INTEGER, chapters INTEGER);
INSERT INTO ajnhkm VALUES
(454, 'Weiwei', 47, 18),
(274, 'Nobuck', 61, 67),
(793, 'Kiwuvu', 89, 29),
(870, 'Nobuck', 11, 26),
(793, 'Nobuck', 90, 98),
(274, 'Nobuck', 27, 66),
(870, 'Weiwei', 38, 45),
(454, 'Kiwuvu', 45, 62),
(859, 'Nobuck', 2, 92),
(146, 'Kiwuvu', 97, 33);
