CREATE TABLE dairies (zykapdu_id INTEGER, premium INTEGER, zazas TEXT, antlers INTEGER, ponozim TEXT);
INSERT INTO dairies VALUES
(975, 55, 'Bronwen', 27, 'Rupert'),
(243, 57, 'Bronwen', 80, 'Zhen'),
(906, 26, 'Miman', 34, 'Zhen'),
(251, 11, 'Morag', 83, 'Zhen'),
(880, 25, 'Bronwen', 26, 'Rupert'),
(734, 64, 'Miman', 17, 'Zhen'),
(931, 38, 'Morag', 14, 'Malee'),
(829, 85, 'Miman', 71, 'Malee');
CREATE TABLE gliders (etcrqufg TEXT, fodir TEXT, zykapdu_id INTEGER, stiffness INTEGER);
INSERT INTO gliders VALUES
('Quito', 'Sojeseck', 251, 2),
('Sucre', 'Harare', 829, 75),
('Galle', 'Rohir', 906, 47),
('Quito', 'Sojeseck', 931, 40),
('Sucre', 'Rohir', 243, 31),
('Sucre', 'Rohir', 243, 3),
('Quito', 'Harare', 906, 90),
('Galle', 'Harare', 243, 63),
('Galle', 'Sojeseck', 880, 81),
('Galle', 'Sojeseck', 734, 27);
