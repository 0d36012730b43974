CREATE TABLE moose (title_id INTEGER, foreman TEXT, atwckm INTEGER, pilot TEXT);
INSERT INTO moose VALUES
(903, 'Mombasa', 94, 'Stefan'),
(996, 'Ranin', 63, 'Malee'),
(730, 'Ranin', 29, 'Stefan'),
(296, 'Mombasa', 60, 'Malee'),
(838, 'Mombasa', 24, 'Stefan'),
(997, 'Rosario', 45, 'Noor'),
(104, 'Ranin', 73, 'Malee'),
(645, 'Rosario', 4, 'Noor');
CREATE TABLE orchards (title_id INTEGER, dacar TEXT, frequency INTEGER);
INSERT INTO orchards VALUES
(645, 'Huzajend', 51),
(645, 'Agnes', 81),
(104, 'Agnes', 39),
(730, 'Agnes', 75),
(730, 'Ewan', 6),
(903, 'Agnes', 59),
(996, 'Huzajend', 7),
(997, 'Agnes', 43),
(104, 'Ewan', 50),
(996, 'Ewan', 90);
