CREATE TABLE nelumal (singer TEXT, sightings INTEGER, attendance INTEGER, printer TEXT, supplier_id INTEGER);
INSERT INTO nelumal VALUES
('Mabel', 43, 82, 'Cuenca', 734),
('Emilio', 72, 39, 'Cuenca', 363),
('Emilio', 65, 34, 'Isfahan', 740),
('Mabel', 42, 10, 'Palermo', 739),
('Emilio', 95, 67, 'Palermo', 188),
('Lena', 20, 73, 'Isfahan', 495),
('Lena', 34, 38, 'Palermo', 288),
('Lena', 40, 3, 'Palermo', 955);
CREATE TABLE murals (ballots INTEGER, navigator TEXT, supplier_id INTEGER);
INSERT INTO murals VALUES
(22, 'Wimem', 288),
(63, 'Wimem', 495),
(25, 'Durban', 363),
(75, 'Durban', 740),
(98, 'Provo', 739),
(99, 'Provo', 288),
(91, 'Wimem', 734),
(38, 'Provo', 188),
(61, 'Provo', 363),
(26, 'Wimem', 739);
