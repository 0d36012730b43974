CREATE TABLE jojilil (nocawam TEXT, steward TEXT, dohos_id INTEGER, nominations INTEGER);
INSERT INTO jojilil VALUES
('Udyhnbi', 'Fargo', 803, 40),
('Nagpur', 'Aarhus', 161, 29),
('Udyhnbi', 'Aarhus', 349, 11),
('Duluth', 'Pekin', 543, 46),
('Duluth', 'Aarhus', 793, 95),
('Duluth', 'Fargo', 642, 73),
('Nagpur', 'Pekin', 879, 69),
('Nagpur', 'Aarhus', 850, 10);
CREATE TABLE yachts (texture TEXT, dohos_id INTEGER, gifes INTEGER, payload INTEGER);
INSERT INTO yachts VALUES
('Folake', 642, 13, 34),
('Bao', 879, 73, 3),
('Felix', 161, 81, 21),
('Felix', 642, 32, 41),
('Folake', 793, 7, 99),
('Folake', 161, 15, 43),
('Felix', 349, 17, 23),
('Bao', 793, 26, 32),
('Bao', 793, 67, 62),
('Folake', 161, 57, 81);
