CREATE TABLE murals (garage TEXT, pdxvyrle TEXT, membership INTEGER, navigator_id INTEGER);
INSERT INTO murals VALUES
('Kuching', 'Kigali', 91, 337),
('Zulex', 'Kigali', 59, 706),
('Zulex', 'Aarhus', 81, 894),
('Dosu', 'Aarhus', 87, 923),
('Dosu', 'Hujocam', 72, 666),
('Zulex', 'Aarhus', 76, 449),
('Kuching', 'Hujocam', 54, 702),
('Zulex', 'Hujocam', 93, 410);
CREATE TABLE ballets (nickname TEXT, navigator_id INTEGER, nominations INTEGER);
INSERT INTO ballets VALUES
('Fargo', 923, 5),
('Manukond', 449, 43),
('Kunel', 337, 7),
('Fargo', 702, 14),
('Manukond', 923, 20),
('Fargo', 706, 52),
('Kunel', 894, 68),
('Kunel', 410, 84),
('Fargo', 337, 48),
('Kunel', 666, 1);
