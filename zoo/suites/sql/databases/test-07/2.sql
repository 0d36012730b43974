CREATE TABLE dhhpqpw (sica TEXT, dfagb_id INTEGER, category TEXT, distance INTEGER, revenue INTEGER);
INSERT INTO dhhpqpw VALUES
('Folake', 829, 'Vikram', 15, 46),
('Lolapir', 796, 'Vikram', 81, 72),
('Piwohul', 986, 'Tabas', 57, 96),
('Lolapir', 493, 'Tabas', 16, 11),
('Piwohul', 221, 'Zanock', 85, 53),
('Folake', 429, 'Zanock', 28, 54),
('Lolapir', 813, 'Vikram', 19, 62),
('Folake', 872, 'Vikram', 31, 13);
CREATE TABLE ajnhkm (dfagb_id INTEGER, engineer TEXT, bandwidth INTEGER, chapters INTEGER);
INSERT INTO ajnhkm VALUES
(221, 'Kiwuvu', 42, 86),
(813, 'Weiwei', 80, 24),
(493, 'Kiwuvu', 95, 85),
(813, 'Weiwei', 60, 16),
(493, 'Kiwuvu', 82, 39),
(796, 'Kiwuvu', 86, 26),
(221, 'Nobuck', 37, 11),
(429, 'Kiwuvu', 71, 19),
(986, 'Kiwuvu', 75, 88),
(986, 'Nobuck', 84, 5);
