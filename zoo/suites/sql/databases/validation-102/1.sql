CREATE TABLE flutes (librarian TEXT, notary_id INTEGER, velocity INTEGER);
INSERT INTO flutes VALUES
('Miso', 257, 53),
('Miso', 552, 46),
('Sigrid', 442, 34),
('Sipho', 345, 26),
('Sigrid', 892, 22),
('Miso', 310, 52),
('Sipho', 703, 55),
('Sipho', 498, 48);
CREATE TABLE tailors (soloist TEXT, captain TEXT, masts INTEGER, notary_id INTEGER, hocind INTEGER);
INSERT INTO tailors VALUES
('Noor', 'Quetta', 37, 498, 46),
('Bronwen', 'Quetta', 43, 498, 47),
('Noor', 'Kaunas', 6, 892, 93),
('Fako', 'Kaunas', 53, 345, 24),
('Fako', 'Quetta', 51, 257, 90),
('Bronwen', 'Quetta', 9, 345, 86),
('Bronwen', 'Kaunas', 94, 552, 29),
('Fako', 'Paseck', 75, 703, 97),
('Bronwen', 'Paseck', 69, 892, 45),
('Bronwen', 'Kaunas', 84, 552, 41);
