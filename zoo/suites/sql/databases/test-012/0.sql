CREATE TABLE daisies (consul TEXT, steward_id INTEGER, tizus INTEGER, witness TEXT);
INSERT INTO daisies VALUES
('Sofokit', 260, 84, 'Bamar'),
('Salta', 842, 69, 'Wayan'),
('Sofokit', 506, 24, 'Bamar'),
('Provo', 241, 41, 'Wayan'),
('Sofokit', 179, 40, 'Daichi'),
('Salta', 602, 50, 'Wayan'),
('Salta', 769, 46, 'Wayan'),
('Provo', 669, 91, 'Daichi');
CREATE TABLE cedars (sunlight INTEGER, mugand TEXT, district TEXT, turnover INTEGER, steward_id INTEGER);
INSERT INTO cedars VALUES
(72, 'Rafael', 'Svetlana', 64, 260),
(21, 'Somchai', 'Toland', 47, 260),
(93, 'Dypsyx', 'Svetlana', 92, 602),
(73, 'Somchai', 'Naledi', 29, 669),
(94, 'Rafael', 'Toland', 7, 260),
(79, 'Rafael', 'Svetlana', 94, 179),
(9, 'Dypsyx', 'Naledi', 60, 602),
(20, 'Somchai', 'Toland', 52, 179),
(48, 'Dypsyx', 'Svetlana', 79, 506),
(12, 'Somchai', 'Naledi', 9, 602);
