CREATE TABLE pupils (publisher TEXT, zesend_id INTEGER, frequency INTEGER, heartbeat INTEGER);
INSERT INTO pupils VALUES
('Gizit', 922, 54, 69),
('Szeged', 672, 78, 87),
('Zori', 258, 94, 92),
('Zori', 566, 90, 14),
('Zori', 587, 30, 77),
('Szeged', 505, 8, 97),
('Gizit', 229, 39, 53),
('Gizit', 412, 34, 4);
CREATE TABLE sonnets (rainfall INTEGER, dockyard TEXT, bocil TEXT, zesend_id INTEGER);
INSERT INTO sonnets VALUES
(10, 'Harare', 'Boise', 566),
(81, 'Quetta', 'Boise', 505),
(19, 'Harare', 'Boise', 258),
(68, 'Albany', 'Boise', 412),
(38, 'Quetta', 'Gander', 412),
(89, 'Albany', 'Gander', 229),
(2, 'Harare', 'Boise', 672),
(59, 'Quetta', 'Davao', 505),
(25, 'Quetta', 'Gander', 258),
(90, 'Harare', 'Davao', 922);
