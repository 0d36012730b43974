CREATE TABLE gozas (heartbeat INTEGER, terminal TEXT, isotope TEXT, duration INTEGER, pedosuck_id INTEGER);
INSERT INTO gozas VALUES
(34, 'Napier', 'Ohrid', 91, 849),
(32, 'Napier', 'Gander', 96, 157),
(78, 'Mombasa', 'Harare', 26, 253),
(61, 'Kaunas', 'Ohrid', 45, 233),
(9, 'Mombasa', 'Harare', 14, 565),
(45, 'Napier', 'Gander', 74, 498),
(62, 'Kaunas', 'Ohrid', 67, 844),
(20, 'Napier', 'Harare', 46, 320);
CREATE TABLE jfispqo (ziset TEXT, pedosuck_id INTEGER, stamina INTEGER, soloist TEXT);
INSERT INTO jfispqo VALUES
('Bronwen', 253, 47, 'Dinu'),
('Ewan', 157, 25, 'Fetuzer'),
('Bronwen', 253, 68, 'Dinu'),
('Solveig', 849, 92, 'Fetuzer'),
('Ewan', 565, 72, 'Dinu'),
('Bronwen', 498, 56, 'Fetuzer'),
('Bronwen', 498, 88, 'Fetuzer'),
('Solveig', 233, 76, 'Mehet'),
('Bronwen', 233, 11, 'Dinu'),
('Solveig', 565, 97, 'Mehet');
