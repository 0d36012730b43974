CREATE TABLE igclerh (vendor_id INTEGER, courier TEXT, freight INTEGER, surcharge INTEGER);
INSERT INTO igclerh VALUES
(959, 'Camul', 46, 83),
(539, 'Durres', 29, 62),
(341, 'Camul', 62, 91),
(659, 'Camul', 61, 37),
(884, 'Durres', 2, 66),
(531, 'Salta', 23, 65),
(529, 'Salta', 97, 13),
(602, 'Camul', 27, 38);
CREATE TABLE locomotives (genus TEXT, supplier TEXT, ntwz INTEGER, vendor_id INTEGER);
INSERT INTO locomotives VALUES
('Ndola', 'Bamako', 35, 531),
('Sidojor', 'Gdansk', 52, 959),
('Durban', 'Valletta', 96, 539),
('Ndola', 'Gdansk', 66, 959),
('Sidojor', 'Bamako', 10, 341),
('Durban', 'Valletta', 43, 602),
('Sidojor', 'Bamako', 25, 884),
('Sidojor', 'Bamako', 70, 659),
('Ndola', 'Gdansk', 78, 602),
('Sidojor', 'Valletta', 58, 341);
