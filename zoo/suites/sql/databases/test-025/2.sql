CREATE TABLE tutors (nuwos INTEGER, defos_id INTEGER, dinox TEXT, platform TEXT);
INSERT INTO tutors VALUES
(72, 794, 'Duzis', 'Anjali'),
(53, 742, 'Anjali', 'Blup'),
(75, 529, 'Anjali', 'Skdwc'),
(1, 849, 'Duzis', 'Skdwc'),
(14, 941, 'Folake', 'Anjali'),
(61, 768, 'Folake', 'Blup'),
(24, 450, 'Folake', 'Anjali'),
(54, 111, 'Anjali', 'Blup');
CREATE TABLE ballets (bevix TEXT, defos_id INTEGER, freight INTEGER, wawisom INTEGER, mechanic TEXT);
INSERT INTO ballets VALUES
('Greta', 849, 50, 65, 'Takeshi'),
('Svetlana', 111, 37, 60, 'Zudem'),
('Anton', 941, 98, 33, 'Zudem'),
('Greta', 529, 79, 49, 'Yusuf'),
('Svetlana', 849, 35, 71, 'Yusuf'),
('Anton', 768, 47, 40, 'Yusuf'),
('Greta', 849, 87, 45, 'Takeshi'),
('Anton', 742, 28, 90, 'Yusuf'),
('Svetlana', 450, 19, 3, 'Zudem'),
('Anton', 742, 1, 43, 'Takeshi');
