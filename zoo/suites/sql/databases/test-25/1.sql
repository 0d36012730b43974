CREATE TABLE yachts (jerur TEXT, payload INTEGER, bolobot_id INTEGER, peno INTEGER);
INSERT INTO yachts VALUES
('Vilnius', 6, 809, 17),
('Vilnius', 39, 583, 97),
('Miral', 54, 411, 61),
('Ndola', 96, 430, 38),
('Vilnius', 27, 157, 75),
('Ndola', 97, 380, 79),
('Miral', 38, 336, 13),
('Ndola', 68, 542, 57);
CREATE TABLE eolbwqd (grower TEXT, kubumix INTEGER, bolobot_id INTEGER, membership INTEGER);
INSERT INTO eolbwqd VALUES
('Eflucgh', 63, 430, 51),
('Eflucgh', 17, 430, 86),
('Maje', 10, 542, 25),
('Fuvetir', 71, 542, 59),
('Fuvetir', 56, 809, 73),
('Fuvetir', 54, 157, 17),
('Eflucgh', 15, 411, 68),
('Fuvetir', 41, 336, 78),
('Eflucgh', 40, 583, 58),
('Maje', 44, 411, 69);
