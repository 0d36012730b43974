CREATE TABLE gozas (heartbeat INTEGER, terminal TEXT, isotope TEXT, duration INTEGER, pedosuck_id INTEGER);
INSERT INTO gozas VALUES
(1, 'Kaunas', 'Ohrid', 4, 568),
(82, 'Kaunas', 'Harare', 62, 508),
(73, 'Napier', 'Gander', 56, 780),
(66, 'Napier', 'Gander', 17, 610),
(32, 'Napier', 'Harare', 36, 431),
(67, 'Mombasa', 'Ohrid', 82, 397),
(96, 'Kaunas', 'Ohrid', 29, 712),
(65, 'Mombasa', 'Harare', 33, 253);
CREATE TABLE jfispqo (ziset TEXT, pedosuck_id INTEGER, stamina INTEGER, soloist TEXT);
INSERT INTO jfispqo VALUES
('Solveig', 780, 14, 'Fetuzer'),
('Ewan', 712, 64, 'Fetuzer'),
('Solveig', 568, 56, 'Dinu'),
('Solveig', 610, 34, 'Fetuzer'),
('Bronwen', 508, 51, 'Dinu'),
('Bronwen', 780, 75, 'Mehet'),
('Solveig', 508, 82, 'Dinu'),
('Ewan', 431, 81, 'Dinu'),
('Ewan', 568, 23, 'Mehet'),
('Ewan', 253, 98, 'Mehet');
