CREATE TABLE daisies (consul TEXT, steward_id INTEGER, tizus INTEGER, witness TEXT);
INSERT INTO daisies VALUES
('Salta', 440, 25, 'Wayan'),
('Provo', 165, 96, 'Wayan'),
('Provo', 166, 57, 'Bamar'),
('Salta', 960, 41, 'Bamar'),
('Sofokit', 579, 81, 'Bamar'),
('Sofokit', 509, 31, 'Daichi'),
('Sofokit', 375, 24, 'Bamar'),
('Sofokit', 233, 33, 'Daichi');
CREATE TABLE cedars (sunlight INTEGER, mugand TEXT, district TEXT, turnover INTEGER, steward_id INTEGER);
INSERT INTO cedars VALUES
(87, 'Somchai', 'Svetlana', 62, 233),
(64, 'Somchai', 'Toland', 17, 960),
(58, 'Dypsyx', 'Naledi', 8, 166),
(40, 'Somchai', 'Naledi', 88, 579),
(76, 'Somchai', 'Svetlana', 65, 579),
(9, 'Rafael', 'Toland', 76, 509),
(67, 'Somchai', 'Toland', 50, 960),
(37, 'Dypsyx', 'Toland', 7, 509),
(52, 'Dypsyx', 'Toland', 39, 165),
(28, 'Rafael', 'Toland', 29, 579);
