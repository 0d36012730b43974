CREATE TABLE orchids (patron TEXT, awards INTEGER, pilot_id INTEGER, duration INTEGER, remedy TEXT);
INSERT INTO orchids VALUES
('Gvfij', 21, 352, 83, 'Lidack'),
('Leila', 66, 932, 43, 'Cormac'),
('Gvfij', 50, 809, 28, 'Lidack'),
('Ewan', 47, 487, 70, 'Putri'),
('Leila', 56, 258, 41, 'Cormac'),
('Gvfij', 34, 489, 14, 'Putri'),
('Leila', 63, 703, 24, 'Cormac'),
('Ewan', 52, 441, 57, 'Lidack');
CREATE TABLE pupils (pilot_id INTEGER, trophies INTEGER, rank TEXT, driver TEXT, nqxrwcxx INTEGER);
INSERT INTO pupils VALUES
(352, 65, 'Davao', 'Kandy', 21),
(489, 91, 'Davao', 'Davao', 50),
(703, 9, 'Albany', 'Jilal', 10),
(809, 49, 'Mendoza', 'Davao', 43),
(703, 59, 'Davao', 'Kandy', 27),
(809, 52, 'Mendoza', 'Jilal', 33),
(487, 83, 'Albany', 'Jilal', 56),
(258, 26, 'Mendoza', 'Kandy', 60),
(809, 46, 'Albany', 'Davao', 36),
(703, 31, 'Albany', 'Jilal', 79);
