CREATE TABLE ferns (linack INTEGER, hezi INTEGER, river TEXT, raglr_id INTEGER, nickname TEXT);
INSERT INTO ferns VALUES
(13, 55, 'Vikram', 252, 'Pilem'),
(43, 37, 'Vikram', 904, 'Rohan'),
(17, 13, 'Folake', 712, 'Pilem'),
(23, 61, 'Folake', 745, 'Pilem'),
(26, 93, 'Folake', 197, 'Wayan'),
(18, 49, 'Molul', 179, 'Rohan'),
(50, 86, 'Molul', 783, 'Wayan'),
(78, 81, 'Vikram', 927, 'Pilem');
CREATE TABLE camels (payload INTEGER, raglr_id INTEGER, euxgmua TEXT, mara INTEGER);
INSERT INTO camels VALUES
(73, 927, 'Kinend', 30),
(25, 783, 'Ndola', 56),
(18, 745, 'Ndola', 82),
(55, 712, 'Natal', 46),
(65, 904, 'Kinend', 83),
(85, 904, 'Ndola', 8),
(2, 745, 'Natal', 62),
(94, 197, 'Kinend', 92),
(91, 179, 'Kinend', 95),
(39, 197, 'Kinend', 55);
