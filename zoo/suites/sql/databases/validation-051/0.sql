CREATE TABLE schooners (pilot_id INTEGER, lusrdu INTEGER, konex TEXT, rank TEXT);
INSERT INTO schooners VALUES
(836, 36, 'Arusha', 'Crkjn'),
(842, 43, 'Lagos', 'Fuper'),
(641, 22, 'Ohrid', 'Crkjn'),
(289, 99, 'Ohrid', 'Kano'),
(683, 66, 'Arusha', 'Kano'),
(252, 29, 'Arusha', 'Crkjn'),
(872, 74, 'Lagos', 'Fuper'),
(500, 88, 'Ohrid', 'Fuper');
CREATE TABLE weavers (pusun INTEGER, awards INTEGER, pilot_id INTEGER, notary TEXT);
INSERT INTO weavers VALUES
(91, 15, 641, 'Stefan'),
(56, 42, 836, 'Sigrid'),
(86, 22, 500, 'Stefan'),
(2, 58, 683, 'Sigrid'),
(64, 82, 836, 'Putri'),
(94, 54, 289, 'Stefan'),
(70, 73, 842, 'Putri'),
(7, 27, 252, 'Sigrid'),
(36, 11, 500, 'Sigrid'),
(11, 56, 500, 'Putri');
