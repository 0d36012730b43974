CREATE TABLE jojilil (nocawam TEXT, steward TEXT, dohos_id INTEGER, nominations INTEGER);
INSERT INTO jojilil VALUES
('Duluth', 'Aarhus', 467, 92),
('Udyhnbi', 'Fargo', 554, 97),
('Nagpur', 'Pekin', 602, 31),
('Nagpur', 'Fargo', 221, 5),
('Duluth', 'Aarhus', 287, 74),
('Duluth', 'Fargo', 668, 7),
('Udyhnbi', 'Aarhus', 156, 96),
('Nagpur', 'Pekin', 313, 73);
CREATE TABLE yachts (texture TEXT, dohos_id INTEGER, gifes INTEGER, payload INTEGER);
INSERT INTO yachts VALUES
('Felix', 668, 56, 43),
('Folake', 602, 99, 88),
('Felix', 554, 95, 63),
('Folake', 467, 9, 9),
('Bao', 313, 51, 16),
('Folake', 221, 98, 2),
('Bao', 467, 88, 41),
('Bao', 156, 33, 18),
('Felix', 287, 34, 17),
('Bao', 467, 27, 1);
