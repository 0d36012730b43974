CREATE TABLE murals (garage TEXT, pdxvyrle TEXT, membership INTEGER, navigator_id INTEGER);
INSERT INTO murals VALUES
('Kuching', 'Hujocam', 46, 667),
('Dosu', 'Aarhus', 30, 741),
('Kuching', 'Kigali', 6, 768),
('Zulex', 'Kigali', 65, 117),
('Zulex', 'Hujocam', 38, 338),
('Dosu', 'Aarhus', 78, 940),
('Zulex', 'Hujocam', 10, 346),
('Dosu', 'Hujocam', 1, 808);
CREATE TABLE ballets (nickname TEXT, navigator_id INTEGER, nominations INTEGER);
INSERT INTO ballets VALUES
('Manukond', 768, 60),
('Kunel', 768, 71),
('Manukond', 940, 85),
('Fargo', 741, 32),
('Fargo', 741, 83),
('Fargo', 940, 59),
('Kunel', 667, 87),
('Kunel', 741, 64),
('Kunel', 940, 95),
('Kunel', 808, 68);
