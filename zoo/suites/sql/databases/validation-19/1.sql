CREATE TABLE orchids (patron TEXT, awards INTEGER, pilot_id INTEGER, duration INTEGER, remedy TEXT);
INSERT INTO orchids VALUES
('Leila', 69, 977, 60, 'Cormac'),
('Leila', 57, 841, 13, 'Cormac'),
('Ewan', 49, 246, 58, 'Putri'),
('Gvfij', 80, 415, 79, 'Lidack'),
('Ewan', 54, 157, 41, 'Lidack'),
('Gvfij', 70, 322, 30, 'Putri'),
('Gvfij', 43, 521, 20, 'Cormac'),
('Gvfij', 76, 508, 62, 'Putri');
CREATE TABLE pupils (pilot_id INTEGER, trophies INTEGER, rank TEXT, driver TEXT, nqxrwcxx INTEGER);
INSERT INTO pupils VALUES
(322, 84, 'Mendoza', 'Kandy', 20),
(157, 87, 'Davao', 'Davao', 11),
(977, 90, 'Davao', 'Davao', 98),
(246, 43, 'Albany', 'Kandy', 57),
(415, 29, 'Davao', 'Davao', 25),
(322, 38, 'Albany', 'Jilal', 10),
(415, 89, 'Mendoza', 'Kandy', 40),
(841, 30, 'Mendoza', 'Kandy', 45),
(415, 47, 'Mendoza', 'Jilal', 34),
(521, 16, 'Albany', 'Jilal', 44);
