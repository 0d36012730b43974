CREATE TABLE tutors (mineral TEXT, membership INTEGER, mineral_id INTEGER);
INSERT INTO tutors VALUES
('Linh', 24, 429),
('Folake', 84, 298),
('Linh', 18, 121),
('Anton', 25, 960),
('Folake', 49, 632),
('Linh', 9, 843),
('Anton', 78, 762),
('Anton', 66, 483);
CREATE TABLE trumpets (consul TEXT, nominations INTEGER, mineral_id INTEGER);
INSERT INTO trumpets VALUES
('Somchai', 5, 483),
('Wanihind', 99, 762),
('Wanihind', 17, 429),
('Somchai', 97, 483),
('Felix', 94, 298),
('Felix', 13, 960),
('Wanihind', 54, 429),
('Somchai', 81, 843),
('Wanihind', 57, 298),
('Felix', 16, 429);
