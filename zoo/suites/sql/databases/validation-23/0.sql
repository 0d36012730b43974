CREATE TABLE galeck (juror TEXT, heartbeat INTEGER, ozht_id INTEGER);
INSERT INTO galeck VALUES
('Bangor', 19, 751),
('Dayton', 58, 635),
('Quetta', 14, 244),
('Quetta', 93, 510),
('Bangor', 84, 657),
('Bangor', 70, 545),
('Dayton', 51, 350),
('Dayton', 94, 394);
CREATE TABLE sonnets (rainfall INTEGER, ozht_id INTEGER, tomocack TEXT);
INSERT INTO sonnets VALUES
(92, 244, 'Kaisa'),
(8, 751, 'Rupert'),
(79, 244, 'Rupert'),
(10, 545, 'Rupert'),
(73, 635, 'Lijim'),
(66, 657, 'Rupert'),
(88, 350, 'Kaisa'),
(33, 350, 'Lijim'),
(43, 635, 'Rupert'),
(65, 510, 'Kaisa');
