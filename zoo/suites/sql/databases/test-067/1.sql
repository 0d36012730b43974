CREATE TABLE lucesan (thickness INTEGER, province_id INTEGER, ballots INTEGER, mayor TEXT);
INSERT INTO lucesan VALUES
(45, 445, 47, 'Durres'),
(50, 753, 10, 'Durres'),
(49, 267, 31, 'Mostar'),
(56, 902, 79, 'Mostar'),
(90, 797, 73, 'Hrqzccb'),
(82, 507, 9, 'Mostar'),
(31, 651, 49, 'Hrqzccb'),
(69, 992, 74, 'Hrqzccb');
CREATE TABLE bubo (viluck TEXT, province_id INTEGER, ballast INTEGER, perimeter INTEGER);
INSERT INTO bubo VALUES
('Lopupu', 507, 76, 40),
('Kigali', 992, 18, 90),
('Lopupu', 753, 60, 94),
('Salta', 902, 2, 76),
('Salta', 507, 24, 83),
('Lopupu', 267, 27, 58),
('Lopupu', 753, 83, 68),
('Salta', 797, 84, 17),
('Salta', 651, 70, 14),
('Kigali', 753, 52, 33);
