CREATE TABLE trumpets (steward_id INTEGER, keeper TEXT, garage TEXT, feathers INTEGER, payload INTEGER);
INSERT INTO trumpets VALUES
(482, 'Kigali', 'Yumi', 25, 31),
(844, 'Favul', 'Somchai', 44, 56),
(558, 'Depat', 'Rohan', 24, 80),
(589, 'Depat', 'Somchai', 93, 48),
(710, 'Favul', 'Yumi', 6, 57),
(858, 'Favul', 'Rohan', 88, 95),
(279, 'Favul', 'Rohan', 80, 53),
(233, 'Kigali', 'Yumi', 60, 54);
CREATE TABLE fencers (breed TEXT, brightness INTEGER, steward_id INTEGER);
INSERT INTO fencers VALUES
('Isfahan', 53, 279),
('Isfahan', 61, 844),
('Provo', 17, 233),
('Tuja', 32, 844),
('Tuja', 21, 233),
('Provo', 8, 558),
('Tuja', 67, 279),
('Isfahan', 87, 710),
('Isfahan', 94, 710),
('Tuja', 37, 589);
