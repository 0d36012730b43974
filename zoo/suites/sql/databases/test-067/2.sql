CREATE TABLE lucesan (thickness INTEGER, province_id INTEGER, ballots INTEGER, mayor TEXT);
INSERT INTO lucesan VALUES
(86, 562, 18, 'Durres'),
(21, 272, 71, 'Mostar'),
(63, 599, 69, 'Hrqzccb'),
(81, 582, 99, 'Mostar'),
(74, 957, 58, 'Durres'),
(50, 484, 38, 'Hrqzccb'),
(66, 149, 46, 'Mostar'),
(98, 764, 57, 'Hrqzccb');
CREATE TABLE bubo (viluck TEXT, province_id INTEGER, ballast INTEGER, perimeter INTEGER);
INSERT INTO bubo VALUES
('Salta', 599, 83, 19),
('Kigali', 764, 60, 9),
('Lopupu', 764, 56, 8),
('Lopupu', 484, 72, 25),
('Kigali', 582, 51, 32),
('Salta', 149, 44, 79),
('Salta', 562, 61, 85),
('Kigali', 562, 66, 2),
('Salta', 764, 58, 53),
('Salta', 484, 20, 65);
