CREATE TABLE tutors (nuwos INTEGER, defos_id INTEGER, dinox TEXT, platform TEXT);
INSERT INTO tutors VALUES
(10, 880, 'Folake', 'Anjali'),
(90, 413, 'Anjali', 'Anjali'),
(41, 682, 'Anjali', 'Skdwc'),
(7, 107, 'Duzis', 'Blup'),
(82, 759, 'Anjali', 'Anjali'),
(89, 739, 'Folake', 'Anjali'),
(91, 933, 'Anjali', 'Skdwc'),
(46, 927, 'Duzis', 'Blup');
CREATE TABLE ballets (bevix TEXT, defos_id INTEGER, freight INTEGER, wawisom INTEGER, mechanic TEXT);
INSERT INTO ballets VALUES
('Anton', 880, 81, 65, 'Zudem'),
('Anton', 682, 28, 75, 'Yusuf'),
('Anton', 107, 5, 28, 'Yusuf'),
('Svetlana', 739, 49, 52, 'Zudem'),
('Svetlana', 759, 85, 32, 'Takeshi'),
('Greta', 682, 35, 16, 'Zudem'),
('Greta', 682, 1, 97, 'Yusuf'),
('Anton', 413, 19, 49, 'Zudem'),
('Greta', 927, 77, 60, 'Takeshi'),
('Svetlana', 107, 16, 15, 'Zudem');
