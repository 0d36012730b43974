CREATE TABLE ferns (linack INTEGER, hezi INTEGER, river TEXT, raglr_id INTEGER, nickname TEXT);
INSERT INTO ferns VALUES
(81, 76, 'Vikram', 464, 'Pilem'),
(90, 54, 'Vikram', 999, 'Rohan'),
(98, 72, 'Molul', 336, 'Wayan'),
(54, 31, 'Molul', 335, 'Rohan'),
(50, 69, 'Folake', 898, 'Rohan'),
(99, 27, 'Molul', 699, 'Pilem'),
(8, 53, 'Folake', 557, 'Wayan'),
(10, 16, 'Folake', 289, 'Wayan');
CREATE TABLE camels (payload INTEGER, raglr_id INTEGER, euxgmua TEXT, mara INTEGER);
INSERT INTO camels VALUES
(53, 999, 'Natal', 86),
(10, 699, 'Kinend', 38),
(42, 289, 'Natal', 84),
(14, 289, 'Ndola', 4),
(63, 898, 'Natal', 50),
(39, 336, 'Ndola', 22),
(86, 289, 'Ndola', 3),
(54, 464, 'Kinend', 76),
(13, 699, 'Kinend', 35),
(68, 335, 'Ndola', 16);
