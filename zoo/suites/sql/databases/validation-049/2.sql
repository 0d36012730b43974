CREATE TABLE dairies (zykapdu_id INTEGER, premium INTEGER, zazas TEXT, antlers INTEGER, ponozim TEXT);
INSERT INTO dairies VALUES
(832, 92, 'Morag', 25, 'Malee'),
(139, 76, 'Bronwen', 34, 'Zhen'),
(171, 34, 'Morag', 27, 'Zhen'),
(127, 5, 'Morag', 30, 'Zhen'),
(847, 39, 'Miman', 87, 'Zhen'),
(931, 59, 'Bronwen', 71, 'Malee'),
(944, 90, 'Miman', 58, 'Rupert'),
(203, 26, 'Bronwen', 70, 'Rupert');
CREATE TABLE gliders (etcrqufg TEXT, fodir TEXT, zykapdu_id INTEGER, stiffness INTEGER);
INSERT INTO gliders VALUES
('Quito', 'Rohir', 847, 27),
('Galle', 'Rohir', 832, 88),
('Sucre', 'Harare', 171, 48),
('Galle', 'Harare', 127, 9),
('Sucre', 'Rohir', 127, 96),
('Quito', 'Sojeseck', 139, 56),
('Sucre', 'Sojeseck', 127, 8),
('Galle', 'Harare', 944, 6),
('Sucre', 'Harare', 203, 36),
('Sucre', 'Rohir', 847, 47);
