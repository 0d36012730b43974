CREATE TABLE submarines (sponsor TEXT, zitir INTEGER, sponsor_id INTEGER, heartbeat INTEGER);
INSERT INTO submarines VALUES
('Vera', 38, 735, 4),
('Hmakzjn', 42, 433, 66),
('Hmakzjn', 64, 638, 35),
('Vera', 41, 442, 28),
('Solveig', 96, 357, 1),
('Solveig', 71, 729, 78),
('Vera', 50, 717, 72),
('Vera', 58, 435, 94);
CREATE TABLE bridges (stiffness INTEGER, sponsor_id INTEGER, buju TEXT);
INSERT INTO bridges VALUES
(76, 735, 'Gide'),
(61, 638, 'Hilo'),
(34, 638, 'Davao'),
(63, 433, 'Davao'),
(72, 729, 'Davao'),
(65, 435, 'Gide'),
(91, 357, 'Hilo'),
(38, 735, 'Gide'),
(11, 638, 'Gide'),
(77, 717, 'Davao');
