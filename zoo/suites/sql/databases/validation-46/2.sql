CREATE TABLE moose (title_id INTEGER, foreman TEXT, atwckm INTEGER, pilot TEXT);
INSERT INTO moose VALUES
(654, 'Ranin', 52, 'Noor'),
(527, 'Rosario', 16, 'Stefan'),
(572, 'Ranin', 42, 'Noor'),
(948, 'Rosario', 73, 'Stefan'),
(658, 'Mombasa', 77, 'Malee'),
(643, 'Mombasa', 28, 'Stefan'),
(972, 'Ranin', 20, 'Malee'),
(743, 'Ranin', 17, 'Malee');
CREATE TABLE orchards (title_id INTEGER, dacar TEXT, frequency INTEGER);
INSERT INTO orchards VALUES
(743, 'Huzajend', 53),
(658, 'Huzajend', 25),
(527, 'Huzajend', 24),
(527, 'Agnes', 18),
(743, 'Ewan', 97),
(643, 'Agnes', 96),
(948, 'Ewan', 31),
(658, 'Huzajend', 4),
(743, 'Agnes', 6),
(654, 'Huzajend', 21);
