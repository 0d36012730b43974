CREATE TABLE babefar (vaccine_id INTEGER, vijun TEXT, pasu INTEGER);
INSERT INTO babefar VALUES
(781, 'Malee', 53),
(358, 'Leila', 96),
(307, 'Leila', 36),
(223, 'Leila', 29),
(330, 'Putri', 60),
(541, 'Malee', 89),
(680, 'Leila', 51),
(750, 'Putri', 56);
CREATE TABLE schooners (rainfall INTEGER, juror TEXT, vaccine_id INTEGER);
INSERT INTO schooners VALUES
(64, 'Arusha', 781),
(3, 'Nusem', 307),
(37, 'Arusha', 680),
(22, 'Arusha', 680),
(20, 'Quetta', 223),
(96, 'Nusem', 680),
(2, 'Nusem', 541),
(75, 'Quetta', 750),
(21, 'Quetta', 680),
(38, 'Nusem', 358);
