CREATE TABLE moose (title_id INTEGER, foreman TEXT, atwckm INTEGER, pilot TEXT);
INSERT INTO moose VALUES
(972, 'Rosario', 80, 'Stefan'),
(743, 'Ranin', 44, 'Noor'),
(501, 'Mombasa', 71, 'Stefan'),
(218, 'Rosario', 18, 'Malee'),
(136, 'Rosario', 51, 'Stefan'),
(524, 'Ranin', 73, 'Noor'),
(321, 'Ranin', 53, 'Noor'),
(950, 'Mombasa', 89, 'Malee');
CREATE TABLE orchards (title_id INTEGER, dacar TEXT, frequency INTEGER);
INSERT INTO orchards VALUES
(501, 'Ewan', 34),
(218, 'Ewan', 56),
(321, 'Agnes', 84),
(524, 'Agnes', 40),
(524, 'Ewan', 32),
(218, 'Huzajend', 99),
(136, 'Agnes', 82),
(972, 'Agnes', 13),
(743, 'Ewan', 9),
(743, 'Huzajend', 75);
