CREATE TABLE sonnets (bwkrlkh INTEGER, solvent TEXT, gemstone_id INTEGER, premium INTEGER);
INSERT INTO sonnets VALUES
(65, 'Lagos', 271, 88),
(12, 'Harare', 508, 69),
(53, 'Lagos', 223, 96),
(93, 'Lagos', 275, 36),
(57, 'Harare', 722, 48),
(63, 'Lagos', 731, 97),
(41, 'Kumavan', 103, 74),
(27, 'Kumavan', 368, 17);
CREATE TABLE weavers (betick TEXT, gemstone_id INTEGER, gurikan INTEGER, wattage INTEGER);
INSERT INTO weavers VALUES
('Cormac', 103, 4, 74),
('Cormac', 722, 51, 61),
('Fiwin', 275, 81, 15),
('Boris', 271, 34, 39),
('Boris', 722, 19, 44),
('Fiwin', 722, 22, 89),
('Cormac', 722, 53, 71),
('Fiwin', 508, 92, 29),
('Cormac', 731, 73, 64),
('Boris', 271, 67, 45);
