CREATE TABLE daisies (consul TEXT, steward_id INTEGER, tizus INTEGER, witness TEXT);
INSERT INTO daisies VALUES
('Salta', 669, 8, 'Wayan'),
('Provo', 767, 23, 'Bamar'),
('Sofokit', 220, 2, 'Wayan'),
('Salta', 160, 4, 'Daichi'),
('Provo', 731, 87, 'Bamar'),
('Provo', 145, 89, 'Wayan'),
('Provo', 699, 96, 'Daichi'),
('Sofokit', 565, 24, 'Daichi');
CREATE TABLE cedars (sunlight INTEGER, mugand TEXT, district TEXT, turnover INTEGER, steward_id INTEGER);
INSERT INTO cedars VALUES
(75, 'Somchai', 'Naledi', 78, 145),
(76, 'Rafael', 'Naledi', 88, 731),
(23, 'Somchai', 'Naledi', 49, 145),
(89, 'Dypsyx', 'Toland', 91, 160),
(15, 'Somchai', 'Naledi', 57, 767),
(73, 'Dypsyx', 'Naledi', 13, 669),
(84, 'Dypsyx', 'Svetlana', 97, 767),
(92, 'Rafael', 'Naledi', 15, 699),
(66, 'Somchai', 'Svetlana', 4, 767),
(5, 'Dypsyx', 'Toland', 96, 220);
