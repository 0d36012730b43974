CREATE TABLE trumpets (steward_id INTEGER, keeper TEXT, garage TEXT, feathers INTEGER, payload INTEGER);
INSERT INTO trumpets VALUES
(187, 'Depat', 'Yumi', 35, 65),
(537, 'Kigali', 'Yumi', 1, 77),
(591, 'Kigali', 'Somchai', 38, 56),
(874, 'Kigali', 'Yumi', 32, 63),
(550, 'Favul', 'Rohan', 20, 89),
(931, 'Favul', 'Rohan', 96, 67),
(687, 'Depat', 'Somchai', 93, 34),
(329, 'Favul', 'Yumi', 54, 87);
CREATE TABLE fencers (breed TEXT, brightness INTEGER, steward_id INTEGER);
INSERT INTO fencers VALUES
('Tuja', 89, 537),
('Isfahan', 41, 187),
('Isfahan', 59, 591),
('Tuja', 65, 329),
('Tuja', 14, 187),
('Isfahan', 73, 187),
('Provo', 50, 550),
('Provo', 16, 931),
('Tuja', 67, 537),
('Provo', 23, 931);
