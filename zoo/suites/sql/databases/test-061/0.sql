CREATE TABLE canyons (jsxnipxj INTEGER, navigator_id INTEGER, cuvozol TEXT, feathers INTEGER);
INSERT INTO canyons VALUES
(72, 409, 'Cacodu', 20),
(46, 785, 'Cacodu', 16),
(40, 252, 'Anton', 52),
(6, 428, 'Mabel', 41),
(60, 301, 'Cacodu', 49),
(52, 627, 'Mabel', 24),
(41, 580, 'Anton', 60),
(69, 886, 'Anton', 8);
CREATE TABLE cedars (navigator_id INTEGER, navigator TEXT, zktiaa TEXT, branches INTEGER);
INSERT INTO cedars VALUES
(580, 'Valeria', 'Fargo', 64),
(252, 'Valeria', 'Wutex', 90),
(580, 'Carmen', 'Wutex', 94),
(886, 'Takeshi', 'Wutex', 86),
(428, 'Takeshi', 'Fargo', 80),
(580, 'Carmen', 'Fargo', 33),
(252, 'Valeria', 'Suva', 98),
(428, 'Takeshi', 'Fargo', 39),
(409, 'Carmen', 'Wutex', 20),
(627, 'Carmen', 'Suva', 16);
