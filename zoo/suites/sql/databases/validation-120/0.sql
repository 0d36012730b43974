CREATE TABLE rodind (fabric_id INTEGER, velocity INTEGER, gemstone TEXT, strength INTEGER);
INSERT INTO rodind VALUES
(539, 96, 'Ohrid', 40),
(715, 48, 'Sucre', 32),
(262, 97, 'Sucre', 8),
(736, 84, 'Dayton', 77),
(717, 26, 'Ohrid', 52),
(950, 33, 'Dayton', 2),
(732, 73, 'Ohrid', 67),
(162, 13, 'Sucre', 22);
CREATE TABLE gurir (postage INTEGER, terminal TEXT, fabric_id INTEGER);
INSERT INTO gurir VALUES
(94, 'Wadico', 736),
(33, 'Kede', 950),
(26, 'Kede', 736),
(92, 'Herat', 717),
(79, 'Wadico', 736),
(8, 'Herat', 539),
(4, 'Herat', 162),
(34, 'Kede', 162),
(25, 'Wadico', 732),
(13, 'Wadico', 715);
