CREATE TABLE rodind (fabric_id INTEGER, velocity INTEGER, gemstone TEXT, strength INTEGER);
INSERT INTO rodind VALUES
(231, 66, 'Dayton', 40),
(991, 71, 'Ohrid', 37),
(378, 63, 'Sucre', 42),
(994, 34, 'Sucre', 20),
(689, 22, 'Ohrid', 48),
(761, 10, 'Ohrid', 67),
(515, 70, 'Dayton', 70),
(980, 39, 'Dayton', 79);
CREATE TABLE gurir (postage INTEGER, terminal TEXT, fabric_id INTEGER);
INSERT INTO gurir VALUES
(30, 'Kede', 515),
(38, 'Wadico', 231),
(45, 'Herat', 991),
(83, 'Kede', 761),
(53, 'Kede', 980),
(26, 'Wadico', 994),
(88, 'Kede', 378),
(17, 'Herat', 991),
(58, 'Kede', 761),
(34, 'Herat', 761);
