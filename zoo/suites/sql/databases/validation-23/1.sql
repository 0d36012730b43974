CREATE TABLE galeck (juror TEXT, heartbeat INTEGER, ozht_id INTEGER);
INSERT INTO galeck VALUES
('Dayton', 36, 302),
('Bangor', 45, 288),
('Quetta', 6, 542),
('Quetta', 44, 392),
('Dayton', 24, 501),
('Dayton', 59, 999),
('Quetta', 91, 220),
('Bangor', 94, 424);
CREATE TABLE sonnets (rainfall INTEGER, ozht_id INTEGER, tomocack TEXT);
INSERT INTO sonnets VALUES
(46, 542, 'Lijim'),
(4, 288, 'Lijim'),
(83, 392, 'Lijim'),
(21, 288, 'Kaisa'),
(49, 999, 'Kaisa'),
(60, 220, 'Rupert'),
(66, 501, 'Kaisa'),
(47, 302, 'Rupert'),
(92, 302, 'Rupert'),
(73, 392, 'Kaisa');
