CREATE TABLE schooners (awards INTEGER, vaccine_id INTEGER, factory TEXT);
INSERT INTO schooners VALUES
(78, 881, 'Morag'),
(59, 248, 'Kaisa'),
(33, 368, 'Kaisa'),
(41, 194, 'Kaisa'),
(35, 424, 'Cordelia'),
(88, 585, 'Cordelia'),
(87, 484, 'Cordelia'),
(10, 325, 'Morag');
CREATE TABLE lectures (vaccine_id INTEGER, wattage INTEGER, wuzevox TEXT, latency INTEGER, foreman TEXT);
INSERT INTO lectures VALUES
(585, 1, 'Yakima', 88, 'Pablo'),
(248, 49, 'Herat', 19, 'Pablo'),
(881, 63, 'Herat', 98, 'Kaisa'),
(424, 55, 'Cusco', 53, 'Kaisa'),
(325, 83, 'Yakima', 47, 'Pablo'),
(881, 51, 'Cusco', 13, 'Marisol'),
(368, 81, 'Yakima', 24, 'Marisol'),
(248, 69, 'Herat', 7, 'Marisol'),
(248, 67, 'Cusco', 18, 'Kaisa'),
(585, 80, 'Yakima', 17, 'Marisol');
