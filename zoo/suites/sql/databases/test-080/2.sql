CREATE TABLE igclerh (vendor_id INTEGER, courier TEXT, freight INTEGER, surcharge INTEGER);
INSERT INTO igclerh VALUES
(267, 'Camul', 96, 71),
(349, 'Salta', 98, 86),
(199, 'Salta', 92, 37),
(219, 'Durres', 27, 18),
(962, 'Durres', 62, 29),
(362, 'Salta', 16, 25),
(616, 'Camul', 3, 28),
(341, 'Durres', 5, 10);
CREATE TABLE locomotives (genus TEXT, supplier TEXT, ntwz INTEGER, vendor_id INTEGER);
INSERT INTO locomotives VALUES
('Durban', 'Bamako', 72, 962),
('Durban', 'Gdansk', 4, 219),
('Durban', 'Gdansk', 63, 199),
('Sidojor', 'Valletta', 76, 962),
('Durban', 'Bamako', 30, 199),
('Ndola', 'Bamako', 57, 267),
('Ndola', 'Gdansk', 40, 267),
('Sidojor', 'Gdansk', 25, 616),
('Durban', 'Valletta', 82, 362),
('Sidojor', 'Gdansk', 24, 349);
