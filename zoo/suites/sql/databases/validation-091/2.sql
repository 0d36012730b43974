CREATE TABLE schooners (awards INTEGER, vaccine_id INTEGER, factory TEXT);
INSERT INTO schooners VALUES
(30, 235, 'Kaisa'),
(38, 753, 'Cordelia'),
(36, 203, 'Kaisa'),
(65, 160, 'Morag'),
(29, 353, 'Cordelia'),
(6, 885, 'Morag'),
(78, 697, 'Morag'),
(49, 801, 'Cordelia');
CREATE TABLE lectures (vaccine_id INTEGER, wattage INTEGER, wuzevox TEXT, latency INTEGER, foreman TEXT);
INSERT INTO lectures VALUES
(885, 61, 'Yakima', 63, 'Kaisa'),
(753, 28, 'Cusco', 95, 'Pablo'),
(801, 98, 'Yakima', 85, 'Kaisa'),
(801, 89, 'Herat', 82, 'Marisol'),
(203, 10, 'Herat', 60, 'Kaisa'),
(353, 36, 'Yakima', 27, 'Marisol'),
(353, 52, 'Cusco', 24, 'Pablo'),
(203, 55, 'Cusco', 43, 'Pablo'),
(697, 42, 'Cusco', 6, 'Pablo'),
(885, 16, 'Cusco', 86, 'Pablo');
