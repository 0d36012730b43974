CREATE TABLE tutors (nuwos INTEGER, defos_id INTEGER, dinox TEXT, platform TEXT);
INSERT INTO tutors VALUES
(24, 329, 'Duzis', 'Anjali'),
(59, 994, 'Duzis', 'Anjali'),
(48, 726, 'Anjali', 'Anjali'),
(40, 978, 'Folake', 'Skdwc'),
(54, 442, 'Folake', 'Skdwc'),
(58, 695, 'Anjali', 'Blup'),
(66, 888, 'Duzis', 'Blup'),
(98, 906, 'Folake', 'Blup');
CREATE TABLE ballets (bevix TEXT, defos_id INTEGER, freight INTEGER, wawisom INTEGER, mechanic TEXT);
INSERT INTO ballets VALUES
('Greta', 695, 28, 57, 'Zudem'),
('Svetlana', 442, 29, 73, 'Takeshi'),
('Anton', 442, 65, 49, 'Zudem'),
('Greta', 726, 32, 41, 'Yusuf'),
('Anton', 906, 67, 77, 'Takeshi'),
('Anton', 726, 72, 92, 'Takeshi'),
('Svetlana', 978, 53, 3, 'Zudem'),
('Greta', 726, 20, 42, 'Zudem'),
('Svetlana', 442, 7, 12, 'Yusuf'),
('Greta', 442, 43, 32, 'Zudem');
