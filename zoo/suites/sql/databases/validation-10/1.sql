CREATE TABLE nuwufat (duration INTEGER, patron TEXT, zadom_id INTEGER, cuvex INTEGER);
INSERT INTO nuwufat VALUES
(44, 'Agnes', 986, 54),
(41, 'Agnes', 514, 30),
(55, 'Agnes', 957, 13),
(39, 'Purax', 662, 32),
(7, 'Sahu', 358, 99),
(85, 'Purax', 579, 66),
(52, 'Agnes', 339, 72),
(38, 'Sahu', 433, 21);
CREATE TABLE submarines (locela TEXT, zadom_id INTEGER, vejux INTEGER);
INSERT INTO submarines VALUES
('Karim', 662, 15),
('Karim', 514, 39),
('Chester', 986, 61),
('Chester', 358, 62),
('Karim', 433, 50),
('Chester', 957, 1),
('Morag', 339, 59),
('Chester', 986, 64),
('Karim', 339, 55),
('Morag', 579, 68);
