CREATE TABLE murals (garage TEXT, pdxvyrle TEXT, membership INTEGER, navigator_id INTEGER);
INSERT INTO murals VALUES
('Zulex', 'Aarhus', 11, 396),
('Dosu', 'Aarhus', 56, 774),
('Dosu', 'Aarhus', 9, 928),
('Kuching', 'Hujocam', 33, 705),
('Dosu', 'Hujocam', 14, 843),
('Zulex', 'Kigali', 23, 584),
('Kuching', 'Hujocam', 51, 764),
('Dosu', 'Kigali', 97, 858);
CREATE TABLE ballets (nickname TEXT, navigator_id INTEGER, nominations INTEGER);
INSERT INTO ballets VALUES
('Kunel', 774, 31),
('Manukond', 705, 22),
('Manukond', 396, 61),
('Kunel', 764, 49),
('Kunel', 928, 73),
('Manukond', 858, 2),
('Fargo', 764, 4),
('Fargo', 774, 47),
('Kunel', 396, 18),
('Fargo', 764, 21);
