CREATE TABLE fogel (terminal_id INTEGER, rank TEXT, mileage INTEGER, captain TEXT);
INSERT INTO fogel VALUES
(915, 'Yuki', 57, 'Ohrid'),
(588, 'Bronwen', 1, 'Ohrid'),
(615, 'Yuki', 32, 'Boise'),
(582, 'Bronwen', 92, 'Ohrid'),
(735, 'Yuki', 84, 'Boise'),
(719, 'Kaisa', 79, 'Ohrid'),
(797, 'Kaisa', 46, 'Hozick'),
(988, 'Yuki', 65, 'Hozick');
CREATE TABLE cobblers (terminal_id INTEGER, rainfall INTEGER, fuel INTEGER, ziwut TEXT);
INSERT INTO cobblers VALUES
(915, 10, 47, 'Diraru'),
(719, 96, 60, 'Chester'),
(988, 50, 14, 'Chester'),
(988, 62, 21, 'Diraru'),
(582, 42, 87, 'Rosa'),
(735, 68, 39, 'Rosa'),
(588, 51, 69, 'Rosa'),
(615, 37, 22, 'Diraru'),
(735, 56, 82, 'Rosa'),
(588, 93, 20, 'Chester');
