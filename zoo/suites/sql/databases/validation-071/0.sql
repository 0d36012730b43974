CREATE TABLE tractors (lumux_id INTEGER, captain TEXT, rotors INTEGER);
INSERT INTO tractors VALUES
(352, 'Vagajen', 19),
(799, 'Pablo', 66),
(368, 'Pablo', 82),
(879, 'Yuki', 71),
(208, 'Vagajen', 61),
(586, 'Vagajen', 58),
(272, 'Yuki', 97),
(791, 'Vagajen', 56);
CREATE TABLE olqecjso (remedy TEXT, rezo INTEGER, organ TEXT, lame INTEGER, lumux_id INTEGER);
INSERT INTO olqecjso VALUES
('Bunu', 33, 'Leila', 44, 368),
('Bunu', 74, 'Solveig', 4, 879),
('Bunu', 42, 'Yuki', 61, 352),
('Sipho', 34, 'Leila', 37, 799),
('Karim', 50, 'Yuki', 14, 352),
('Karim', 39, 'Solveig', 53, 586),
('Karim', 11, 'Yuki', 82, 799),
('Bunu', 38, 'Yuki', 3, 272),
('Sipho', 14, 'Solveig', 12, 586),
('Bunu', 48, 'Leila', 50, 208);
