CREATE TABLE lectures (mwekuvr_id INTEGER, importer TEXT, antlers INTEGER);
INSERT INTO lectures VALUES
(875, 'Rinir', 64),
(703, 'Rinir', 26),
(861, 'Tulsa', 29),
(217, 'Ohrid', 78),
(348, 'Tulsa', 65),
(519, 'Tulsa', 22),
(980, 'Ohrid', 28),
(443, 'Tulsa', 37);
CREATE TABLE moose (humicu TEXT, mwekuvr_id INTEGER, rainfall INTEGER, pohend TEXT, gzkdd INTEGER);
INSERT INTO moose VALUES
('Cordelia', 443, 58, 'Thabo', 99),
('Stefan', 703, 16, 'Zhen', 65),
('Rupert', 217, 73, 'Thabo', 18),
('Stefan', 348, 71, 'Astrid', 58),
('Rupert', 217, 34, 'Astrid', 36),
('Stefan', 217, 67, 'Zhen', 64),
('Stefan', 875, 24, 'Astrid', 77),
('Cordelia', 875, 96, 'Thabo', 72),
('Rupert', 348, 42, 'Astrid', 10),
('Cordelia', 861, 13, 'Thabo', 63);
