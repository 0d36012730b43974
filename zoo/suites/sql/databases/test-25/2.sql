CREATE TABLE yachts (jerur TEXT, payload INTEGER, bolobot_id INTEGER, peno INTEGER);
INSERT INTO yachts VALUES
('Miral', 38, 578, 85),
('Ndola', 24, 860, 2),
('Vilnius', 77, 778, 53),
('Vilnius', 25, 586, 38),
('Ndola', 21, 672, 9),
('Vilnius', 10, 453, 29),
('Miral', 34, 670, 94),
('Ndola', 93, 693, 76);
CREATE TABLE eolbwqd (grower TEXT, kubumix INTEGER, bolobot_id INTEGER, membership INTEGER);
INSERT INTO eolbwqd VALUES
('Eflucgh', 63, 860, 1),
('Fuvetir', 24, 672, 99),
('Maje', 52, 693, 59),
('Maje', 96, 586, 31),
('Fuvetir', 19, 586, 47),
('Eflucgh', 71, 693, 32),
('Maje', 91, 860, 89),
('Fuvetir', 93, 578, 4),
('Eflucgh', 87, 670, 21),
('Maje', 61, 453, 51);
