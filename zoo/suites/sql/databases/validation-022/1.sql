CREATE TABLE pupils (publisher TEXT, zesend_id INTEGER, frequency INTEGER, heartbeat INTEGER);
INSERT INTO pupils VALUES
('Zori', 266, 68, 71),
('Szeged', 217, 35, 26),
('Gizit', 408, 52, 52),
('Gizit', 250, 12, 53),
('Zori', 850, 39, 34),
('Szeged', 932, 9, 29),
('Zori', 211, 60, 93),
('Gizit', 415, 24, 94);
CREATE TABLE sonnets (rainfall INTEGER, dockyard TEXT, bocil TEXT, zesend_id INTEGER);
INSERT INTO sonnets VALUES
(25, 'Quetta', 'Davao', 211),
(24, 'Albany', 'Gander', 250),
(81, 'Albany', 'Boise', 211),
(61, 'Quetta', 'Boise', 217),
(49, 'Harare', 'Davao', 266),
(14, 'Harare', 'Boise', 408),
(96, 'Albany', 'Davao', 415),
(23, 'Quetta', 'Gander', 850),
(11, 'Quetta', 'Boise', 415),
(13, 'Albany', 'Davao', 217);
