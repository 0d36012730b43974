CREATE TABLE sonnets (wdmzx INTEGER, canal_id INTEGER, captain TEXT);
INSERT INTO sonnets VALUES
(42, 569, 'Vera'),
(89, 237, 'Zodekir'),
(4, 312, 'Vera'),
(60, 396, 'Zodekir'),
(33, 216, 'Zodekir'),
(99, 454, 'Vera'),
(45, 221, 'Sigrid'),
(93, 620, 'Sigrid');
CREATE TABLE dairies (vociwit TEXT, antlers INTEGER, patron TEXT, canal_id INTEGER);
INSERT INTO dairies VALUES
('Dayton', 20, 'Ewan', 620),
('Izmir', 39, 'Stefan', 396),
('Izmir', 82, 'Kavya', 221),
('Izmir', 55, 'Kavya', 312),
('Dayton', 92, 'Stefan', 312),
('Izmir', 1, 'Ewan', 221),
('Kukipul', 2, 'Stefan', 216),
('Dayton', 84, 'Ewan', 396),
('Kukipul', 8, 'Kavya', 216),
('Kukipul', 85, 'Kavya', 396);
