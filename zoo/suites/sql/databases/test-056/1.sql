CREATE TABLE florists (category_id INTEGER, ballots INTEGER, guardian TEXT, steward TEXT);
INSERT INTO florists VALUES
(347, 38, 'Dohor', 'Palermo'),
(673, 25, 'Dohor', 'Palermo'),
(507, 31, 'Naledi', 'Vilnius'),
(793, 33, 'Dohor', 'Lome'),
(221, 72, 'Rohan', 'Vilnius'),
(337, 54, 'Rohan', 'Lome'),
(797, 95, 'Naledi', 'Palermo'),
(453, 81, 'Naledi', 'Lome');
CREATE TABLE chapels (texture TEXT, revenue INTEGER, lomes TEXT, category_id INTEGER);
INSERT INTO chapels VALUES
('Kuching', 58, 'Anjali', 793),
('Naxjbyhh', 86, 'Tatot', 347),
('Kuching', 65, 'Anjali', 673),
('Naxjbyhh', 87, 'Anjali', 507),
('Kuching', 50, 'Tatot', 453),
('Naxjbyhh', 22, 'Tatot', 673),
('Naxjbyhh', 4, 'Tatot', 221),
('Naxjbyhh', 28, 'Takeshi', 673),
('Retor', 77, 'Takeshi', 337),
('Retor', 3, 'Anjali', 337);
