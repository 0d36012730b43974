CREATE TABLE galeck (juror TEXT, heartbeat INTEGER, ozht_id INTEGER);
INSERT INTO galeck VALUES
('Dayton', 35, 456),
('Bangor', 15, 231),
('Quetta', 27, 571),
('Dayton', 55, 122),
('Dayton', 93, 530),
('Quetta', 70, 832),
('Bangor', 19, 163),
('Quetta', 95, 327);
CREATE TABLE sonnets (rainfall INTEGER, ozht_id INTEGER, tomocack TEXT);
INSERT INTO sonnets VALUES
(12, 122, 'Rupert'),
(73, 530, 'Kaisa'),
(74, 832, 'Lijim'),
(77, 163, 'Lijim'),
(10, 163, 'Rupert'),
(17, 456, 'Rupert'),
(41, 122, 'Kaisa'),
(62, 122, 'Lijim'),
(70, 231, 'Kaisa'),
(98, 571, 'Kaisa');
