CREATE TABLE canyons (jsxnipxj INTEGER, navigator_id INTEGER, cuvozol TEXT, feathers INTEGER);
INSERT INTO canyons VALUES
(63, 594, 'Cacodu', 24),
(84, 837, 'Anton', 82),
(5, 945, 'Anton', 57),
(73, 318, 'Mabel', 96),
(96, 853, 'Mabel', 36),
(30, 542, 'Cacodu', 86),
(33, 481, 'Anton', 70),
(21, 639, 'Cacodu', 37);
CREATE TABLE cedars (navigator_id INTEGER, navigator TEXT, zktiaa TEXT, branches INTEGER);
INSERT INTO cedars VALUES
(542, 'Carmen', 'Fargo', 4),
(318, 'Carmen', 'Wutex', 14),
(481, 'Valeria', 'Fargo', 18),
(945, 'Takeshi', 'Suva', 39),
(639, 'Carmen', 'Wutex', 94),
(318, 'Carmen', 'Fargo', 84),
(594, 'Takeshi', 'Wutex', 95),
(639, 'Carmen', 'Wutex', 40),
(481, 'Valeria', 'Suva', 98),
(837, 'Valeria', 'Suva', 7);
