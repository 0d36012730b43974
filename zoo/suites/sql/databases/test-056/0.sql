CREATE TABLE florists (category_id INTEGER, ballots INTEGER, guardian TEXT, steward TEXT);
INSERT INTO florists VALUES
(631, 54, 'Dohor', 'Lome'),
(433, 45, 'Dohor', 'Lome'),
(308, 97, 'Naledi', 'Palermo'),
(832, 77, 'Rohan', 'Vilnius'),
(400, 65, 'Rohan', 'Palermo'),
(596, 56, 'Naledi', 'Palermo'),
(797, 3, 'Naledi', 'Vilnius'),
(251, 16, 'Naledi', 'Lome');
CREATE TABLE chapels (texture TEXT, revenue INTEGER, lomes TEXT, category_id INTEGER);
INSERT INTO chapels VALUES
('Kuching', 84, 'Takeshi', 596),
('Retor', 77, 'Anjali', 433),
('Naxjbyhh', 71, 'Tatot', 631),
('Naxjbyhh', 58, 'Anjali', 251),
('Naxjbyhh', 73, 'Takeshi', 400),
('Naxjbyhh', 56, 'Takeshi', 400),
('Retor', 50, 'Takeshi', 308),
('Kuching', 60, 'Tatot', 596),
('Retor', 78, 'Tatot', 797),
('Retor', 81, 'Tatot', 308);
