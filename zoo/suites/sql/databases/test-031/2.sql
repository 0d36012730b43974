CREATE TABLE jojilil (nocawam TEXT, steward TEXT, dohos_id INTEGER, nominations INTEGER);
INSERT INTO jojilil VALUES
('Nagpur', 'Fargo', 563, 8),
('Duluth', 'Pekin', 779, 98),
('Nagpur', 'Aarhus', 953, 11),
('Nagpur', 'Fargo', 553, 91),
('Duluth', 'Aarhus', 285, 73),
('Udyhnbi', 'Pekin', 269, 83),
('Udyhnbi', 'Fargo', 292, 16),
('Udyhnbi', 'Fargo', 557, 35);
CREATE TABLE yachts (texture TEXT, dohos_id INTEGER, gifes INTEGER, payload INTEGER);
INSERT INTO yachts VALUES
('Folake', 292, 33, 43),
('Felix', 292, 38, 50),
('Folake', 557, 73, 45),
('Folake', 269, 59, 76),
('Bao', 292, 6, 72),
('Bao', 269, 42, 21),
('Folake', 563, 37, 74),
('Folake', 285, 88, 34),
('Felix', 953, 96, 16),
('Felix', 285, 26, 58);
