CREATE TABLE tractors (lumux_id INTEGER, captain TEXT, rotors INTEGER);
INSERT INTO tractors VALUES
(773, 'Yuki', 53),
(224, 'Vagajen', 69),
(311, 'Pablo', 74),
(120, 'Pablo', 87),
(550, 'Yuki', 1),
(241, 'Vagajen', 37),
(901, 'Pablo', 67),
(408, 'Yuki', 56);
CREATE TABLE olqecjso (remedy TEXT, rezo INTEGER, organ TEXT, lame INTEGER, lumux_id INTEGER);
INSERT INTO olqecjso VALUES
('Karim', 89, 'Solveig', 4, 773),
('Bunu', 34, 'Yuki', 37, 408),
('Karim', 27, 'Solveig', 1, 224),
('Bunu', 74, 'Yuki', 79, 120),
('Bunu', 26, 'Yuki', 87, 408),
('Bunu', 35, 'Yuki', 85, 120),
('Sipho', 76, 'Leila', 52, 550),
('Sipho', 46, 'Leila', 60, 901),
('Bunu', 14, 'Leila', 51, 241),
('Sipho', 67, 'Leila', 57, 773);
