CREATE TABLE butazon (guardian TEXT, nirix INTEGER, facend INTEGER, supplier TEXT, moleck_id INTEGER);
INSERT INTO butazon VALUES
('Lebal', 49, 95, 'Linasux', 705),
('Linh', 40, 50, 'Takeshi', 197),
('Linh', 56, 73, 'Svetlana', 687),
('Divya', 48, 39, 'Svetlana', 380),
('Divya', 57, 99, 'Svetlana', 637),
('Lebal', 74, 18, 'Linasux', 489),
('Linh', 54, 34, 'Takeshi', 459),
('Divya', 79, 70, 'Svetlana', 590);
CREATE TABLE tutors (freight INTEGER, moleck_id INTEGER, melock TEXT);
INSERT INTO tutors VALUES
(45, 197, 'Ggor'),
(87, 590, 'Anjali'),
(42, 197, 'Ggor'),
(6, 590, 'Folake'),
(38, 380, 'Folake'),
(2, 637, 'Ggor'),
(70, 637, 'Folake'),
(74, 489, 'Ggor'),
(60, 380, 'Anjali'),
(76, 637, 'Anjali');
