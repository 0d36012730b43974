CREATE TABLE sonnets (wdmzx INTEGER, canal_id INTEGER, captain TEXT);
INSERT INTO sonnets VALUES
(29, 696, 'Sigrid'),
(47, 379, 'Zodekir'),
(28, 769, 'Sigrid'),
(67, 899, 'Vera'),
(24, 174, 'Vera'),
(57, 643, 'Zodekir'),
(74, 739, 'Sigrid'),
(16, 950, 'Vera');
CREATE TABLE dairies (vociwit TEXT, antlers INTEGER, patron TEXT, canal_id INTEGER);
INSERT INTO dairies VALUES
('Izmir', 60, 'Kavya', 950),
('Izmir', 4, 'Ewan', 899),
('Izmir', 32, 'Kavya', 379),
('Kukipul', 74, 'Ewan', 379),
('Kukipul', 43, 'Kavya', 950),
('Dayton', 20, 'Ewan', 769),
('Dayton', 88, 'Stefan', 769),
('Kukipul', 55, 'Stefan', 174),
('Dayton', 56, 'Ewan', 696),
('Izmir', 83, 'Ewan', 379);
