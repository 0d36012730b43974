CREATE TABLE flutes (librarian TEXT, notary_id INTEGER, velocity INTEGER);
INSERT INTO flutes VALUES
('Sigrid', 517, 75),
('Sipho', 380, 93),
('Miso', 933, 40),
('Sipho', 789, 52),
('Miso', 351, 14),
('Sigrid', 124, 30),
('Sipho', 402, 11),
('Sigrid', 318, 13);
CREATE TABLE tailors (soloist TEXT, captain TEXT, masts INTEGER, notary_id INTEGER, hocind INTEGER);
INSERT INTO tailors VALUES
('Fako', 'Paseck', 61, 789, 99),
('Bronwen', 'Paseck', 53, 933, 86),
('Noor', 'Paseck', 27, 402, 95),
('Fako', 'Quetta', 43, 351, 54),
('Fako', 'Quetta', 72, 402, 79),
('Bronwen', 'Kaunas', 19, 789, 15),
('Bronwen', 'Paseck', 58, 402, 13),
('Noor', 'Kaunas', 84, 318, 3),
('Fako', 'Quetta', 33, 933, 49),
('Bronwen', 'Paseck', 57, 124, 2);
