CREATE TABLE submarines (sponsor TEXT, zitir INTEGER, sponsor_id INTEGER, heartbeat INTEGER);
INSERT INTO submarines VALUES
('Vera', 98, 117, 99),
('Solveig', 43, 109, 9),
('Vera', 32, 890, 5),
('Hmakzjn', 95, 400, 74),
('Solveig', 7, 572, 57),
('Hmakzjn', 79, 797, 18),
('Vera', 18, 502, 79),
('Hmakzjn', 6, 780, 60);
CREATE TABLE bridges (stiffness INTEGER, sponsor_id INTEGER, buju TEXT);
INSERT INTO bridges VALUES
(12, 109, 'Gide'),
(62, 890, 'Hilo'),
(72, 572, 'Gide'),
(89, 797, 'Davao'),
(90, 400, 'Davao'),
(83, 572, 'Hilo'),
(21, 117, 'Hilo'),
(38, 797, 'Gide'),
(54, 400, 'Davao'),
(82, 109, 'Hilo');
