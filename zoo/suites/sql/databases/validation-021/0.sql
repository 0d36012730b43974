CREATE TABLE sonnets (bwkrlkh INTEGER, solvent TEXT, gemstone_id INTEGER, premium INTEGER);
INSERT INTO sonnets VALUES
(95, 'Lagos', 374, 75),
(1, 'Lagos', 322, 48),
(23, 'Harare', 217, 78),
(65, 'Harare', 919, 54),
(7, 'Kumavan', 164, 83),
(74, 'Harare', 951, 30),
(75, 'Kumavan', 643, 42),
(97, 'Harare', 678, 23);
CREATE TABLE weavers (betick TEXT, gemstone_id INTEGER, gurikan INTEGER, wattage INTEGER);
INSERT INTO weavers VALUES
('Cormac', 374, 4, 3),
('Fiwin', 919, 13, 42),
('Fiwin', 374, 72, 19),
('Boris', 919, 61, 78),
('Boris', 678, 93, 11),
('Boris', 374, 89, 20),
('Cormac', 919, 60, 48),
('Cormac', 322, 15, 85),
('Fiwin', 643, 68, 43),
('Boris', 164, 92, 7);
