CREATE TABLE sonnets (wdmzx INTEGER, canal_id INTEGER, captain TEXT);
INSERT INTO sonnets VALUES
(44, 986, 'Vera'),
(79, 642, 'Vera'),
(14, 894, 'Sigrid'),
(52, 170, 'Zodekir'),
(88, 198, 'Zodekir'),
(63, 583, 'Vera'),
(27, 525, 'Sigrid'),
(18, 633, 'Zodekir');
CREATE TABLE dairies (vociwit TEXT, antlers INTEGER, patron TEXT, canal_id INTEGER);
INSERT INTO dairies VALUES
('Dayton', 11, 'Ewan', 198),
('Kukipul', 39, 'Stefan', 986),
('Kukipul', 61, 'Ewan', 642),
('Izmir', 20, 'Kavya', 642),
('Dayton', 18, 'Stefan', 170),
('Kukipul', 51, 'Kavya', 583),
('Izmir', 44, 'Kavya', 894),
('Kukipul', 63, 'Ewan', 894),
('Kukipul', 55, 'Ewan', 894),
('Kukipul', 31, 'Stefan', 198);
