CREATE TABLE fabit (mivix TEXT, simavick INTEGER, remedy_id INTEGER);
INSERT INTO fabit VALUES
('Copemen', 61, 220),
('Bigabond', 48, 970),
('Hilo', 35, 736),
('Hilo', 45, 290),
('Copemen', 21, 728),
('Bigabond', 26, 848),
('Bigabond', 33, 395),
('Hilo', 98, 582);
CREATE TABLE hifend (rank TEXT, lolim INTEGER, remedy_id INTEGER);
INSERT INTO hifend VALUES
('Morag', 83, 728),
('Morag', 86, 395),
('Morag', 24, 736),
('Morag', 61, 290),
('Putri', 2, 736),
('Putri', 41, 970),
('Balojur', 50, 220),
('Morag', 70, 220),
('Putri', 21, 582),
('Balojur', 6, 220);
