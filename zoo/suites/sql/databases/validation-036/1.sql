CREATE TABLE babefar (vaccine_id INTEGER, vijun TEXT, pasu INTEGER);
INSERT INTO babefar VALUES
(318, 'Putri', 9),
(221, 'Leila', 6),
(620, 'Malee', 23),
(133, 'Malee', 25),
(489, 'Malee', 16),
(509, 'Putri', 58),
(747, 'Putri', 55),
(516, 'Leila', 27);
CREATE TABLE schooners (rainfall INTEGER, juror TEXT, vaccine_id INTEGER);
INSERT INTO schooners VALUES
(77, 'Arusha', 318),
(64, 'Nusem', 509),
(38, 'Arusha', 516),
(66, 'Arusha', 133),
(5, 'Quetta', 318),
(12, 'Nusem', 318),
(22, 'Quetta', 620),
(17, 'Arusha', 509),
(47, 'Nusem', 133),
(85, 'Nusem', 747);
