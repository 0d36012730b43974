CREATE TABLE canyons (jsxnipxj INTEGER, navigator_id INTEGER, cuvozol TEXT, feathers INTEGER);
INSERT INTO canyons VALUES
(60, 892, 'Mabel', 77),
(24, 250, 'Mabel', 91),
(94, 513, 'Mabel', 57),
(14, 629, 'Cacodu', 14),
(88, 961, 'Cacodu', 41),
(47, 624, 'Anton', 44),
(35, 725, 'Anton', 64),
(55, 359, 'Anton', 36);
CREATE TABLE cedars (navigator_id INTEGER, navigator TEXT, zktiaa TEXT, branches INTEGER);
INSERT INTO cedars VALUES
(961, 'Carmen', 'Suva', 24),
(624, 'Valeria', 'Wutex', 20),
(624, 'Takeshi', 'Fargo', 49),
(961, 'Valeria', 'Fargo', 33),
(892, 'Carmen', 'Wutex', 47),
(359, 'Takeshi', 'Suva', 44),
(629, 'Carmen', 'Wutex', 21),
(629, 'Takeshi', 'Fargo', 75),
(359, 'Carmen', 'Fargo', 39),
(513, 'Takeshi', 'Suva', 72);
