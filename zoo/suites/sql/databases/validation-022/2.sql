CREATE TABLE pupils (publisher TEXT, zesend_id INTEGER, frequency INTEGER, heartbeat INTEGER);
INSERT INTO pupils VALUES
('Zori', 144, 51, 39),
('Zori', 591, 48, 12),
('Szeged', 139, 21, 68),
('Gizit', 383, 78, 89),
('Szeged', 722, 93, 58),
('Zori', 579, 89, 53),
('Szeged', 223, 67, 35),
('Gizit', 869, 87, 88);
CREATE TABLE sonnets (rainfall INTEGER, dockyard TEXT, bocil TEXT, zesend_id INTEGER);
INSERT INTO sonnets VALUES
(62, 'Harare', 'Boise', 139),
(81, 'Harare', 'Gander', 144),
(72, 'Albany', 'Gander', 869),
(89, 'Harare', 'Davao', 223),
(80, 'Harare', 'Davao', 591),
(44, 'Albany', 'Boise', 144),
(77, 'Quetta', 'Boise', 223),
(22, 'Albany', 'Davao', 722),
(24, 'Quetta', 'Boise', 383),
(95, 'Harare', 'Davao', 579);
