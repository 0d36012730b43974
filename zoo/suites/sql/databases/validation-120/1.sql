CREATE TABLE rodind (fabric_id INTEGER, velocity INTEGER, gemstone TEXT, strength INTEGER);
INSERT INTO rodind VALUES
(398, 86, 'Sucre', 17),
(446, 10, 'Sucre', 55),
(991, 64, 'Ohrid', 1),
(538, 67, 'Ohrid', 35),
(602, 70, 'Sucre', 48),
(694, 9, 'Dayton', 50),
(420, 77, 'Dayton', 10),
(880, 50, 'Sucre', 81);
CREATE TABLE gurir (postage INTEGER, terminal TEXT, fabric_id INTEGER);
INSERT INTO gurir VALUES
(27, 'Wadico', 880),
(57, 'Herat', 694),
(35, 'Wadico', 538),
(34, 'Wadico', 880),
(66, 'Kede', 991),
(30, 'Wadico', 694),
(26, 'Wadico', 880),
(16, 'Kede', 398),
(82, 'Wadico', 420),
(93, 'Herat', 991);
