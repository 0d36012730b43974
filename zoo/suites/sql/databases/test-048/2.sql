CREATE TABLE ferns (linack INTEGER, hezi INTEGER, river TEXT, raglr_id INTEGER, nickname TEXT);
INSERT INTO ferns VALUES
(30, 47, 'Vikram', 126, 'Wayan'),
(10, 92, 'Vikram', 411, 'Rohan'),
(1, 59, 'Molul', 388, 'Wayan'),
(52, 1, 'Folake', 217, 'Rohan'),
(50, 42, 'Folake', 187, 'Pilem'),
(42, 33, 'Folake', 480, 'Pilem'),
(33, 75, 'Molul', 738, 'Rohan'),
(35, 2, 'Folake', 239, 'Rohan');
CREATE TABLE camels (payload INTEGER, raglr_id INTEGER, euxgmua TEXT, mara INTEGER);
INSERT INTO camels VALUES
(61, 187, 'Ndola', 49),
(39, 411, 'Natal', 35),
(84, 217, 'Ndola', 68),
(13, 217, 'Natal', 26),
(28, 217, 'Kinend', 57),
(10, 126, 'Ndola', 99),
(4, 126, 'Natal', 89),
(63, 480, 'Natal', 38),
(42, 126, 'Ndola', 83),
(50, 480, 'Kinend', 44);
