CREATE TABLE yachts (jerur TEXT, payload INTEGER, bolobot_id INTEGER, peno INTEGER);
INSERT INTO yachts VALUES
('Vilnius', 55, 746, 70),
('Miral', 59, 363, 76),
('Miral', 93, 982, 86),
('Ndola', 74, 864, 74),
('Ndola', 31, 765, 34),
('Ndola', 82, 861, 49),
('Ndola', 15, 667, 27),
('Vilnius', 79, 396, 10);
CREATE TABLE eolbwqd (grower TEXT, kubumix INTEGER, bolobot_id INTEGER, membership INTEGER);
INSERT INTO eolbwqd VALUES
('Eflucgh', 95, 667, 7),
('Fuvetir', 96, 667, 29),
('Fuvetir', 47, 363, 39),
('Eflucgh', 70, 861, 44),
('Eflucgh', 1, 396, 90),
('Eflucgh', 17, 363, 10),
('Maje', 72, 864, 87),
('Eflucgh', 76, 765, 5),
('Fuvetir', 57, 746, 34),
('Maje', 25, 982, 35);
