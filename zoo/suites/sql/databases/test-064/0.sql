CREATE TABLE tutors (mineral TEXT, membership INTEGER, mineral_id INTEGER);
INSERT INTO tutors VALUES
('Anton', 28, 921),
('Anton', 97, 947),
('Linh', 25, 957),
('Folake', 45, 249),
('Linh', 98, 853),
('Folake', 5, 142),
('Anton', 58, 478),
('Folake', 71, 174);
CREATE TABLE trumpets (consul TEXT, nominations INTEGER, mineral_id INTEGER);
INSERT INTO trumpets VALUES
('Somchai', 29, 249),
('Wanihind', 51, 174),
('Wanihind', 78, 853),
('Wanihind', 15, 921),
('Somchai', 42, 957),
('Somchai', 65, 478),
('Wanihind', 83, 947),
('Felix', 6, 174),
('Wanihind', 25, 853),
('Felix', 40, 142);
