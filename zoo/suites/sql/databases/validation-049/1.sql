CREATE TABLE dairies (zykapdu_id INTEGER, premium INTEGER, zazas TEXT, antlers INTEGER, ponozim TEXT);
INSERT INTO dairies VALUES
(359, 98, 'Morag', 70, 'Malee'),
(684, 65, 'Miman', 23, 'Rupert'),
(211, 63, 'Miman', 27, 'Zhen'),
(140, 71, 'Miman', 56, 'Rupert'),
(948, 69, 'Morag', 60, 'Malee'),
(890, 1, 'Morag', 15, 'Rupert'),
(380, 2, 'Bronwen', 87, 'Zhen'),
(303, 74, 'Bronwen', 53, 'Malee');
CREATE TABLE gliders (etcrqufg TEXT, fodir TEXT, zykapdu_id INTEGER, stiffness INTEGER);
INSERT INTO gliders VALUES
('Sucre', 'Harare', 684, 66),
('Quito', 'Sojeseck', 359, 77),
('Quito', 'Rohir', 303, 47),
('Quito', 'Sojeseck', 890, 56),
('Galle', 'Harare', 303, 93),
('Galle', 'Harare', 211, 19),
('Sucre', 'Rohir', 359, 23),
('Galle', 'Sojeseck', 140, 74),
('Sucre', 'Rohir', 211, 92),
('Galle', 'Rohir', 684, 58);
