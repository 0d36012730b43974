CREATE TABLE harbours (rager TEXT, singer_id INTEGER, knkwmbiy INTEGER, turnover INTEGER);
INSERT INTO harbours VALUES
('Aarhus', 160, 42, 19),
('Provo', 145, 68, 46),
('Durban', 749, 80, 77),
('Durban', 267, 16, 90),
('Aarhus', 169, 17, 59),
('Aarhus', 531, 99, 9),
('Durban', 258, 51, 67),
('Provo', 621, 24, 99);
CREATE TABLE bigifam (genus TEXT, tezuti INTEGER, singer_id INTEGER, river TEXT, nominations INTEGER);
INSERT INTO bigifam VALUES
('Bifon', 38, 749, 'Cokebos', 33),
('Carmen', 83, 531, 'Wokerol', 49),
('Carmen', 48, 749, 'Nagpur', 99),
('Bifon', 16, 258, 'Cokebos', 15),
('Fomuges', 71, 169, 'Nagpur', 26),
('Bifon', 96, 621, 'Wokerol', 67),
('Fomuges', 86, 258, 'Wokerol', 24),
('Carmen', 28, 258, 'Nagpur', 78),
('Fomuges', 78, 160, 'Wokerol', 85),
('Carmen', 57, 531, 'Nagpur', 64);
