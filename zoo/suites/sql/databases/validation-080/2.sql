CREATE TABLE lectures (mwekuvr_id INTEGER, importer TEXT, antlers INTEGER);
INSERT INTO lectures VALUES
(106, 'Ohrid', 72),
(262, 'Rinir', 41),
(786, 'Tulsa', 25),
(706, 'Ohrid', 22),
(626, 'Rinir', 29),
(302, 'Tulsa', 39),
(668, 'Ohrid', 64),
(338, 'Tulsa', 28);
CREATE TABLE moose (humicu TEXT, mwekuvr_id INTEGER, rainfall INTEGER, pohend TEXT, gzkdd INTEGER);
INSERT INTO moose VALUES
('Rupert', 106, 48, 'Thabo', 26),
('Rupert', 668, 90, 'Zhen', 41),
('Stefan', 786, 1, 'Astrid', 25),
('Cordelia', 706, 44, 'Thabo', 17),
('Cordelia', 786, 42, 'Astrid', 58),
('Stefan', 786, 36, 'Thabo', 36),
('Cordelia', 668, 10, 'Astrid', 2),
('Cordelia', 302, 31, 'Thabo', 96),
('Cordelia', 626, 43, 'Thabo', 28),
('Stefan', 262, 64, 'Zhen', 72);
