CREATE TABLE schooners (pilot_id INTEGER, lusrdu INTEGER, konex TEXT, rank TEXT);
INSERT INTO schooners VALUES
(932, 87, 'Lagos', 'Fuper'),
(946, 97, 'Arusha', 'Kano'),
(558, 65, 'Ohrid', 'Crkjn'),
(359, 75, 'Ohrid', 'Crkjn'),
(509, 43, 'Arusha', 'Kano'),
(813, 36, 'Ohrid', 'Fuper'),
(887, 62, 'Lagos', 'Fuper'),
(365, 4, 'Ohrid', 'Crkjn');
CREATE TABLE weavers (pusun INTEGER, awards INTEGER, pilot_id INTEGER, notary TEXT);
INSERT INTO weavers VALUES
(7, 36, 946, 'Putri'),
(52, 7, 813, 'Sigrid'),
(27, 65, 359, 'Stefan'),
(85, 40, 365, 'Sigrid'),
(44, 29, 887, 'Sigrid'),
(28, 63, 813, 'Stefan'),
(60, 78, 887, 'Putri'),
(10, 58, 509, 'Stefan'),
(96, 28, 365, 'Putri'),
(78, 56, 558, 'Sigrid');
