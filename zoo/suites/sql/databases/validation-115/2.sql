CREATE TABLE gliders (awards INTEGER, lomock TEXT, factory_id INTEGER);
INSERT INTO gliders VALUES
(42, 'Leila', 476),
(75, 'Leila', 607),
(59, 'Cordelia', 601),
(93, 'Cordelia', 659),
(21, 'Leila', 760),
(15, 'Rozuck', 445),
(2, 'Rozuck', 269),
(49, 'Leila', 550);
CREATE TABLE cobblers (organ TEXT, stiffness INTEGER, factory_id INTEGER, nlov TEXT);
INSERT INTO cobblers VALUES
('Cakupot', 17, 445, 'Liang'),
('Cakupot', 51, 476, 'Ama'),
('Cakupot', 71, 445, 'Cikel'),
('Mandalay', 1, 269, 'Ama'),
('Cakupot', 22, 550, 'Ama'),
('Cakupot', 37, 607, 'Liang'),
('Wafahand', 47, 601, 'Cikel'),
('Mandalay', 21, 659, 'Cikel'),
('Wafahand', 93, 760, 'Ama'),
('Mandalay', 54, 269, 'Cikel');
