CREATE TABLE schooners (pilot_id INTEGER, lusrdu INTEGER, konex TEXT, rank TEXT);
INSERT INTO schooners VALUES
(184, 13, 'Arusha', 'Crkjn'),
(226, 36, 'Arusha', 'Fuper'),
(711, 42, 'Ohrid', 'Kano'),
(367, 1, 'Arusha', 'Kano'),
(253, 35, 'Ohrid', 'Kano'),
(575, 47, 'Lagos', 'Fuper'),
(990, 38, 'Lagos', 'Fuper'),
(343, 80, 'Lagos', 'Crkjn');
CREATE TABLE weavers (pusun INTEGER, awards INTEGER, pilot_id INTEGER, notary TEXT);
INSERT INTO weavers VALUES
(45, 50, 343, 'Putri'),
(8, 17, 575, 'Stefan'),
(78, 61, 711, 'Stefan'),
(21, 66, 184, 'Sigrid'),
(72, 9, 367, 'Sigrid'),
(34, 51, 990, 'Putri'),
(44, 45, 711, 'Putri'),
(93, 14, 575, 'Putri'),
(58, 65, 367, 'Putri'),
(96, 7, 343, 'Sigrid');
