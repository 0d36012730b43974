CREATE TABLE fogel (terminal_id INTEGER, rank TEXT, mileage INTEGER, captain TEXT);
INSERT INTO fogel VALUES
(422, 'Bronwen', 86, 'Ohrid'),
(355, 'Yuki', 27, 'Hozick'),
(502, 'Yuki', 53, 'Hozick'),
(766, 'Yuki', 33, 'Hozick'),
(472, 'Bronwen', 98, 'Ohrid'),
(200, 'Bronwen', 70, 'Boise'),
(774, 'Kaisa', 52, 'Ohrid'),
(917, 'Kaisa', 40, 'Boise');
CREATE TABLE cobblers (terminal_id INTEGER, rainfall INTEGER, fuel INTEGER, ziwut TEXT);
INSERT INTO cobblers VALUES
(472, 91, 30, 'Rosa'),
(422, 53, 8, 'Diraru'),
(774, 69, 40, 'Rosa'),
(502, 44, 19, 'Diraru'),
(502, 79, 75, 'Diraru'),
(355, 90, 46, 'Rosa'),
(355, 5, 76, 'Chester'),
(766, 81, 37, 'Chester'),
(917, 19, 16, 'Chester'),
(917, 41, 43, 'Diraru');
