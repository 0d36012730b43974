CREATE TABLE gliders (awards INTEGER, lomock TEXT, factory_id INTEGER);
INSERT INTO gliders VALUES
(32, 'Rozuck', 568),
(46, 'Leila', 255),
(42, 'Cordelia', 148),
(11, 'Rozuck', 848),
(36, 'Cordelia', 238),
(43, 'Leila', 416),
(17, 'Leila', 668),
(39, 'Leila', 698);
CREATE TABLE cobblers (organ TEXT, stiffness INTEGER, factory_id INTEGER, nlov TEXT);
INSERT INTO cobblers VALUES
('Cakupot', 84, 416, 'Ama'),
('Wafahand', 89, 568, 'Liang'),
('Mandalay', 64, 568, 'Cikel'),
('Cakupot', 70, 148, 'Ama'),
('Mandalay', 44, 416, 'Liang'),
('Mandalay', 91, 848, 'Ama'),
('Wafahand', 61, 668, 'Cikel'),
('Cakupot', 10, 238, 'Cikel'),
('Mandalay', 60, 416, 'Liang'),
('Wafahand', 22, 668, 'Liang');
