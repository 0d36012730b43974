CREATE TABLE sonnets (bwkrlkh INTEGER, solvent TEXT, gemstone_id INTEGER, premium INTEGER);
INSERT INTO sonnets VALUES
(87, 'Harare', 625, 64),
(56, 'Harare', 454, 46),
(66, 'Harare', 328, 38),
(43, 'Kumavan', 596, 52),
(74, 'Lagos', 118, 1),
(34, 'Kumavan', 277, 48),
(26, 'Lagos', 517, 25),
(51, 'Lagos', 136, 41);
CREATE TABLE weavers (betick TEXT, gemstone_id INTEGER, gurikan INTEGER, wattage INTEGER);
INSERT INTO weavers VALUES
('Cormac', 118, 52, 2),
('Cormac', 277, 70, 26),
('Boris', 625, 34, 5),
('Fiwin', 328, 1, 83),
('Fiwin', 328, 24, 1),
('Boris', 517, 84, 65),
('Boris', 625, 76, 4),
('Boris', 118, 17, 90),
('Cormac', 136, 29, 51),
('Boris', 625, 13, 59);
