CREATE TABLE harbours (rager TEXT, singer_id INTEGER, knkwmbiy INTEGER, turnover INTEGER);
INSERT INTO harbours VALUES
('Aarhus', 228, 95, 11),
('Provo', 482, 42, 32),
('Provo', 741, 72, 50),
('Durban', 328, 45, 62),
('Aarhus', 461, 44, 65),
('Durban', 295, 10, 24),
('Provo', 394, 22, 86),
('Provo', 528, 56, 83);
CREATE TABLE bigifam (genus TEXT, tezuti INTEGER, singer_id INTEGER, river TEXT, nominations INTEGER);
INSERT INTO bigifam VALUES
('Carmen', 86, 295, 'Nagpur', 6),
('Bifon', 3, 394, 'Wokerol', 71),
('Fomuges', 1, 528, 'Wokerol', 52),
('Fomuges', 53, 228, 'Nagpur', 31),
('Carmen', 79, 228, 'Cokebos', 28),
('Carmen', 52, 295, 'Cokebos', 36),
('Bifon', 80, 741, 'Wokerol', 24),
('Fomuges', 21, 528, 'Cokebos', 94),
('Carmen', 97, 394, 'Wokerol', 43),
('Fomuges', 11, 528, 'Cokebos', 67);
