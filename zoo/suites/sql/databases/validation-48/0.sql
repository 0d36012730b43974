CREATE TABLE fabit (mivix TEXT, simavick INTEGER, remedy_id INTEGER);
INSERT INTO fabit VALUES
('Bigabond', 85, 494),
('Hilo', 83, 654),
('Hilo', 61, 644),
('Copemen', 64, 601),
('Hilo', 27, 136),
('Copemen', 72, 724),
('Bigabond', 46, 908),
('Copemen', 95, 186);
CREATE TABLE hifend (rank TEXT, lolim INTEGER, remedy_id INTEGER);
INSERT INTO hifend VALUES
('Putri', 15, 494),
('Putri', 34, 724),
('Putri', 89, 186),
('Balojur', 64, 644),
('Morag', 85, 136),
('Morag', 78, 494),
('Putri', 37, 654),
('Balojur', 31, 601),
('Morag', 49, 136),
('Balojur', 69, 908);
