CREATE TABLE nelumal (singer TEXT, sightings INTEGER, attendance INTEGER, printer TEXT, supplier_id INTEGER);
INSERT INTO nelumal VALUES
('Emilio', 75, 21, 'Palermo', 526),
('Emilio', 31, 67, 'Cuenca', 821),
('Lena', 50, 53, 'Isfahan', 232),
('Mabel', 43, 9, 'Cuenca', 302),
('Lena', 70, 94, 'Palermo', 483),
('Emilio', 69, 48, 'Isfahan', 793),
('Mabel', 32, 83, 'Cuenca', 646),
('Emilio', 98, 26, 'Isfahan', 752);
CREATE TABLE murals (ballots INTEGER, navigator TEXT, supplier_id INTEGER);
INSERT INTO murals VALUES
(38, 'Wimem', 526),
(86, 'Provo', 793),
(21, 'Durban', 752),
(91, 'Durban', 483),
(10, 'Provo', 752),
(29, 'Provo', 793),
(63, 'Provo', 821),
(43, 'Provo', 483),
(13, 'Wimem', 302),
(94, 'Durban', 793);
