CREATE TABLE lectures (mwekuvr_id INTEGER, importer TEXT, antlers INTEGER);
INSERT INTO lectures VALUES
(535, 'Rinir', 28),
(245, 'Rinir', 13),
(853, 'Ohrid', 82),
(711, 'Tulsa', 40),
(434, 'Ohrid', 34),
(412, 'Ohrid', 2),
(494, 'Tulsa', 70),
(148, 'Rinir', 44);
CREATE TABLE moose (humicu TEXT, mwekuvr_id INTEGER, rainfall INTEGER, pohend TEXT, gzkdd INTEGER);
INSERT INTO moose VALUES
('Stefan', 412, 73, 'Astrid', 44),
('Rupert', 148, 11, 'Thabo', 10),
('Rupert', 434, 13, 'Zhen', 75),
('Rupert', 853, 63, 'Thabo', 12),
('Rupert', 434, 42, 'Thabo', 90),
('Stefan', 148, 14, 'Astrid', 39),
('Stefan', 711, 28, 'Thabo', 16),
('Stefan', 535, 77, 'Zhen', 35),
('Cordelia', 412, 27, 'Zhen', 6),
('Cordelia', 494, 89, 'Astrid', 67);
