CREATE TABLE schooners (awards INTEGER, vaccine_id INTEGER, factory TEXT);
INSERT INTO schooners VALUES
(78, 628, 'Morag'),
(95, 120, 'Morag'),
(41, 636, 'Kaisa'),
(14, 101, 'Morag'),
(29, 633, 'Morag'),
(18, 686, 'Kaisa'),
(16, 739, 'Cordelia'),
(94, 839, 'Cordelia');
CREATE TABLE lectures (vaccine_id INTEGER, wattage INTEGER, wuzevox TEXT, latency INTEGER, foreman TEXT);
INSERT INTO lectures VALUES
(686, 35, 'Cusco', 32, 'Pablo'),
(739, 55, 'Cusco', 7, 'Marisol'),
(636, 58, 'Yakima', 12, 'Marisol'),
(628, 2, 'Yakima', 24, 'Marisol'),
(101, 97, 'Yakima', 34, 'Pablo'),
(633, 3, 'Herat', 64, 'Kaisa'),
(101, 1, 'Cusco', 95, 'Kaisa'),
(120, 14, 'Yakima', 74, 'Kaisa'),
(739, 32, 'Herat', 1, 'Pablo'),
(101, 59, 'Cusco', 91, 'Pablo');
