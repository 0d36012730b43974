CREATE TABLE babefar (vaccine_id INTEGER, vijun TEXT, pasu INTEGER);
INSERT INTO babefar VALUES
(541, 'Malee', 46),
(574, 'Putri', 17),
(556, 'Leila', 23),
(737, 'Leila', 37),
(993, 'Malee', 7),
(654, 'Putri', 96),
(211, 'Malee', 91),
(881, 'Malee', 15);
CREATE TABLE schooners (rainfall INTEGER, juror TEXT, vaccine_id INTEGER);
INSERT INTO schooners VALUES
(7, 'Arusha', 574),
(51, 'Arusha', 211),
(33, 'Nusem', 993),
(38, 'Arusha', 541),
(88, 'Quetta', 737),
(42, 'Quetta', 541),
(64, 'Nusem', 654),
(55, 'Quetta', 556),
(22, 'Nusem', 211),
(97, 'Nusem', 556);
