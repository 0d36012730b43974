CREATE TABLE fabit (mivix TEXT, simavick INTEGER, remedy_id INTEGER);
INSERT INTO fabit VALUES
('Hilo', 75, 709),
('Copemen', 98, 585),
('Bigabond', 85, 144),
('Copemen', 36, 423),
('Bigabond', 54, 807),
('Hilo', 28, 548),
('Bigabond', 33, 290),
('Hilo', 25, 973);
CREATE TABLE hifend (rank TEXT, lolim INTEGER, remedy_id INTEGER);
INSERT INTO hifend VALUES
('Balojur', 94, 585),
('Morag', 91, 423),
('Morag', 68, 548),
('Putri', 32, 548),
('Balojur', 55, 973),
('Putri', 3, 709),
('Balojur', 6, 423),
('Putri', 61, 423),
('Balojur', 38, 548),
('Balojur', 63, 144);
