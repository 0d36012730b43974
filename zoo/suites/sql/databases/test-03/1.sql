CREATE TABLE trumpets (steward_id INTEGER, keeper TEXT, garage TEXT, feathers INTEGER, payload INTEGER);
INSERT INTO trumpets VALUES
(553, 'Depat', 'Somchai', 12, 99),
(600, 'Favul', 'Rohan', 57, 96),
(675, 'Depat', 'Rohan', 69, 85),
(310, 'Kigali', 'Rohan', 72, 15),
(311, 'Depat', 'Yumi', 78, 31),
(280, 'Kigali', 'Yumi', 21, 41),
(555, 'Favul', 'Yumi', 90, 6),
(538, 'Kigali', 'Somchai', 83, 76);
CREATE TABLE fencers (breed TEXT, brightness INTEGER, steward_id INTEGER);
INSERT INTO fencers VALUES
('Provo', 65, 280),
('Provo', 95, 555),
('Isfahan', 38, 538),
('Tuja', 5, 600),
('Isfahan', 19, 553),
('Provo', 11, 553),
('Tuja', 16, 538),
('Isfahan', 63, 675),
('Isfahan', 43, 311),
('Provo', 67, 675);
