CREATE TABLE florists (category_id INTEGER, ballots INTEGER, guardian TEXT, steward TEXT);
INSERT INTO florists VALUES
(643, 42, 'Naledi', 'Vilnius'),
(570, 40, 'Naledi', 'Vilnius'),
(807, 20, 'Dohor', 'Lome'),
(344, 26, 'Rohan', 'Palermo'),
(976, 60, 'Rohan', 'Vilnius'),
(673, 50, 'Naledi', 'Palermo'),
(639, 67, 'Rohan', 'Lome'),
(743, 54, 'Dohor', 'Palermo');
CREATE TABLE chapels (texture TEXT, revenue INTEGER, lomes TEXT, category_id INTEGER);
INSERT INTO chapels VALUES
('Kuching', 30, 'Anjali', 639),
('Kuching', 11, 'Tatot', 639),
('Retor', 83, 'Tatot', 643),
('Naxjbyhh', 82, 'Anjali', 344),
('Retor', 75, 'Takeshi', 344),
('Retor', 77, 'Anjali', 570),
('Naxjbyhh', 23, 'Tatot', 673),
('Naxjbyhh', 67, 'Takeshi', 639),
('Retor', 98, 'Takeshi', 743),
('Kuching', 99, 'Takeshi', 743);
