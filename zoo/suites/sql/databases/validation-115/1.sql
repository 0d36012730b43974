CREATE TABLE gliders (awards INTEGER, lomock TEXT, factory_id INTEGER);
INSERT INTO gliders VALUES
(70, 'Cordelia', 662),
(42, 'Rozuck', 781),
(32, 'Rozuck', 275),
(9, 'Leila', 367),
(84, 'Cordelia', 592),
(99, 'Rozuck', 431),
(53, 'Rozuck', 404),
(6, 'Leila', 268);
CREATE TABLE cobblers (organ TEXT, stiffness INTEGER, factory_id INTEGER, nlov TEXT);
INSERT INTO cobblers VALUES
('Cakupot', 4, 367, 'Liang'),
('Cakupot', 24, 781, 'Liang'),
('Mandalay', 29, 662, 'Ama'),
('Mandalay', 54, 367, 'Cikel'),
('Mandalay', 73, 592, 'Cikel'),
('Mandalay', 11, 367, 'Cikel'),
('Wafahand', 89, 404, 'Ama'),
('Cakupot', 87, 431, 'Liang'),
('Wafahand', 57, 268, 'Cikel'),
('Mandalay', 60, 662, 'Liang');
