CREATE TABLE lucesan (thickness INTEGER, province_id INTEGER, ballots INTEGER, mayor TEXT);
INSERT INTO lucesan VALUES
(93, 800, 71, 'Durres'),
(15, 560, 79, 'Mostar'),
(83, 636, 44, 'Hrqzccb'),
(96, 924, 70, 'Durres'),
(41, 749, 37, 'Mostar'),
(39, 536, 94, 'Durres'),
(50, 387, 76, 'Mostar'),
(80, 922, 36, 'Hrqzccb');
CREATE TABLE bubo (viluck TEXT, province_id INTEGER, ballast INTEGER, perimeter INTEGER);
INSERT INTO bubo VALUES
('Salta', 922, 89, 25),
('Lopupu', 924, 57, 56),
('Salta', 636, 14, 81),
('Kigali', 387, 2, 84),
('Kigali', 387, 3, 4),
('Kigali', 536, 37, 34),
('Salta', 560, 50, 44),
('Kigali', 749, 95, 36),
('Lopupu', 922, 41, 98),
('Lopupu', 560, 82, 90);
