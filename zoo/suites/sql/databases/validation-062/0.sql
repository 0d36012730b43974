CREATE TABLE gozas (heartbeat INTEGER, terminal TEXT, isotope TEXT, duration INTEGER, pedosuck_id INTEGER);
INSERT INTO gozas VALUES
(32, 'Napier', 'Gander', 34, 289),
(15, 'Napier', 'Ohrid', 45, 311),
(43, 'Kaunas', 'Harare', 26, 986),
(78, 'Mombasa', 'Harare', 41, 513),
(89, 'Mombasa', 'Ohrid', 92, 835),
(57, 'Kaunas', 'Gander', 56, 509),
(41, 'Kaunas', 'Harare', 30, 884),
(34, 'Napier', 'Gander', 10, 388);
CREATE TABLE jfispqo (ziset TEXT, pedosuck_id INTEGER, stamina INTEGER, soloist TEXT);
INSERT INTO jfispqo VALUES
('Solveig', 311, 16, 'Fetuzer'),
('Bronwen', 986, 8, 'Dinu'),
('Bronwen', 388, 10, 'Fetuzer'),
('Ewan', 289, 71, 'Dinu'),
('Solveig', 289, 56, 'Mehet'),
('Solveig', 388, 47, 'Mehet'),
('Ewan', 884, 67, 'Mehet'),
('Solveig', 513, 44, 'Dinu'),
('Ewan', 835, 92, 'Dinu'),
('Bronwen', 835, 32, 'Dinu');
