CREATE TABLE orchids (patron TEXT, awards INTEGER, pilot_id INTEGER, duration INTEGER, remedy TEXT);
INSERT INTO orchids VALUES
('Ewan', 33, 496, 11, 'Cormac'),
('Leila', 2, 910, 54, 'Cormac'),
('Gvfij', 71, 986, 59, 'Putri'),
('Leila', 59, 427, 47, 'Putri'),
('Gvfij', 41, 899, 6, 'Lidack'),
('Gvfij', 50, 288, 52, 'Lidack'),
('Gvfij', 66, 414, 2, 'Putri'),
('Ewan', 77, 606, 16, 'Putri');
CREATE TABLE pupils (pilot_id INTEGER, trophies INTEGER, rank TEXT, driver TEXT, nqxrwcxx INTEGER);
INSERT INTO pupils VALUES
(986, 25, 'Albany', 'Jilal', 24),
(414, 88, 'Mendoza', 'Kandy', 33),
(496, 37, 'Davao', 'Davao', 28),
(899, 4, 'Albany', 'Jilal', 77),
(606, 23, 'Davao', 'Davao', 9),
(899, 72, 'Albany', 'Kandy', 98),
(427, 57, 'Mendoza', 'Davao', 39),
(910, 34, 'Davao', 'Kandy', 31),
(414, 50, 'Albany', 'Davao', 45),
(414, 51, 'Davao', 'Jilal', 95);
