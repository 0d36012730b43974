CREATE TABLE igclerh (vendor_id INTEGER, courier TEXT, freight INTEGER, surcharge INTEGER);
INSERT INTO igclerh VALUES
(303, 'Camul', 64, 96),
(310, 'Salta', 27, 27),
(495, 'Durres', 62, 53),
(941, 'Camul', 66, 3),
(407, 'Salta', 76, 32),
(792, 'Durres', 45, 48),
(275, 'Durres', 9, 54),
(879, 'Salta', 14, 21);
CREATE TABLE locomotives (genus TEXT, supplier TEXT, ntwz INTEGER, vendor_id INTEGER);
INSERT INTO locomotives VALUES
('Durban', 'Bamako', 48, 792),
('Durban', 'Bamako', 10, 495),
('Sidojor', 'Valletta', 33, 303),
('Ndola', 'Gdansk', 97, 310),
('Ndola', 'Valletta', 37, 879),
('Sidojor', 'Gdansk', 24, 941),
('Ndola', 'Gdansk', 3, 275),
('Sidojor', 'Bamako', 73, 941),
('Ndola', 'Bamako', 56, 275),
('Durban', 'Gdansk', 29, 407);
