CREATE TABLE harbours (rager TEXT, singer_id INTEGER, knkwmbiy INTEGER, turnover INTEGER);
INSERT INTO harbours VALUES
('Aarhus', 565, 58, 41),
('Aarhus', 352, 69, 42),
('Durban', 878, 27, 82),
('Durban', 611, 72, 70),
('Provo', 288, 42, 74),
('Durban', 774, 99, 81),
('Aarhus', 406, 15, 84),
('Provo', 906, 26, 65);
CREATE TABLE bigifam (genus TEXT, tezuti INTEGER, singer_id INTEGER, river TEXT, nominations INTEGER);
INSERT INTO bigifam VALUES
('Bifon', 74, 611, 'Nagpur', 62),
('Bifon', 27, 611, 'Cokebos', 93),
('Bifon', 78, 352, 'Cokebos', 1),
('Fomuges', 95, 565, 'Wokerol', 81),
('Fomuges', 17, 352, 'Wokerol', 71),
('Fomuges', 96, 611, 'Cokebos', 31),
('Bifon', 26, 288, 'Nagpur', 94),
('Carmen', 28, 774, 'Wokerol', 64),
('Carmen', 36, 906, 'Nagpur', 80),
('Carmen', 25, 565, 'Cokebos', 76);
