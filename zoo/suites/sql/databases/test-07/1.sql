CREATE TABLE dhhpqpw (sica TEXT, dfagb_id INTEGER, category TEXT, distance INTEGER, revenue INTEGER);
INSERT INTO dhhpqpw VALUES
('Folake', 342, 'Vikram', 51, 57),
('Piwohul', 391, 'Vikram', 94, 79),
('Lolapir', 781, 'Tabas', 41, 82),
('Lolapir', 681, 'Vikram', 37, 1),
('Lolapir', 170, 'Tabas', 79, 12),
('Lolapir', 159, 'Zanock', 73, 9),
('Piwohul', 554, 'Vikram', 52, 96),
('Folake', 155, 'Zanock', 58, 76);
CREATE TABLE ajnhkm (dfagb_id INTEGER, engineer TEXT, bandwidth INTEGER, chapters INTEGER);
INSERT INTO ajnhkm VALUES
(781, 'Nobuck', 44, 41),
(781, 'Nobuck', 16, 29),
(155, 'Weiwei', 8, 30),
(781, 'Kiwuvu', 41, 16),
(554, 'Kiwuvu', 68, 7),
(170, 'Weiwei', 6, 17),
(681, 'Nobuck', 56, 95),
(155, 'Kiwuvu', 22, 69),
(681, 'Kiwuvu', 65, 87),
(391, 'Kiwuvu', 61, 98);
