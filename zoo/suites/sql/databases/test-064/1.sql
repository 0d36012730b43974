CREATE TABLE tutors (mineral TEXT, membership INTEGER, mineral_id INTEGER);
INSERT INTO tutors VALUES
('Linh', 77, 624),
('Folake', 14, 276),
('Anton', 33, 574),
('Folake', 90, 473),
('Linh', 13, 741),
('Anton', 25, 526),
('Anton', 35, 792),
('Anton', 52, 227);
CREATE TABLE trumpets (consul TEXT, nominations INTEGER, mineral_id INTEGER);
INSERT INTO trumpets VALUES
('Felix', 69, 227),
('Somchai', 84, 624),
('Felix', 96, 574),
('Felix', 55, 526),
('Wanihind', 88, 741),
('Felix', 68, 227),
('Somchai', 50, 473),
('Wanihind', 64, 574),
('Somchai', 79, 526),
('Somchai', 43, 227);
