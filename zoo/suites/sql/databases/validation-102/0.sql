CREATE TABLE flutes (librarian TEXT, notary_id INTEGER, velocity INTEGER);
INSERT INTO flutes VALUES
('Sigrid', 719, 68),
('Miso', 607, 67),
('Sigrid', 399, 27),
('Sipho', 691, 28),
('Sipho', 418, 53),
('Miso', 475, 84),
('Sigrid', 519, 52),
('Miso', 670, 40);
CREATE TABLE tailors (soloist TEXT, captain TEXT, masts INTEGER, notary_id INTEGER, hocind INTEGER);
INSERT INTO tailors VALUES
('Bronwen', 'Kaunas', 34, 719, 31),
('Fako', 'Quetta', 83, 418, 87),
('Fako', 'Kaunas', 98, 519, 3),
('Bronwen', 'Quetta', 53, 519, 16),
('Noor', 'Paseck', 90, 399, 94),
('Noor', 'Quetta', 38, 719, 27),
('Noor', 'Paseck', 81, 670, 49),
('Noor', 'Paseck', 93, 519, 8),
('Fako', 'Kaunas', 48, 475, 96),
('Bronwen', 'Quetta', 80, 691, 59);
