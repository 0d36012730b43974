CREATE TABLE fogel (terminal_id INTEGER, rank TEXT, mileage INTEGER, captain TEXT);
INSERT INTO fogel VALUES
(959, 'Yuki', 43, 'Hozick'),
(598, 'Bronwen', 4, 'Hozick'),
(625, 'Bronwen', 14, 'Ohrid'),
(675, 'Bronwen', 45, 'Boise'),
(905, 'Yuki', 90, 'Boise'),
(925, 'Kaisa', 35, 'Boise'),
(939, 'Kaisa', 97, 'Ohrid'),
(309, 'Kaisa', 21, 'Ohrid');
CREATE TABLE cobblers (terminal_id INTEGER, rainfall INTEGER, fuel INTEGER, ziwut TEXT);
INSERT INTO cobblers VALUES
(309, 56, 96, 'Chester'),
(625, 96, 10, 'Diraru'),
(959, 29, 71, 'Rosa'),
(309, 15, 87, 'Rosa'),
(959, 53, 86, 'Diraru'),
(925, 49, 32, 'Chester'),
(675, 63, 31, 'Chester'),
(675, 2, 41, 'Diraru'),
(598, 79, 40, 'Chester'),
(959, 72, 68, 'Rosa');
