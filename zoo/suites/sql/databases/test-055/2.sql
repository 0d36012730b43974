CREATE TABLE dentists (province TEXT, steward TEXT, ruzun_id INTEGER, thickness INTEGER);
INSERT INTO dentists VALUES
('Anton', 'Cusim', 116, 25),
('Anton', 'Palermo', 809, 59),
('Wovus', 'Cusim', 816, 42),
('Anton', 'Provo', 496, 32),
('Folake', 'Palermo', 347, 22),
('Folake', 'Provo', 659, 53),
('Wovus', 'Provo', 822, 56),
('Folake', 'Cusim', 872, 3);
CREATE TABLE harbours (ruzun_id INTEGER, favux TEXT, zupacex TEXT, petals INTEGER);
INSERT INTO harbours VALUES
(496, 'Duluth', 'Kuching', 65),
(116, 'Nagpur', 'Adana', 26),
(809, 'Duluth', 'Adana', 23),
(809, 'Durres', 'Accra', 34),
(496, 'Duluth', 'Kuching', 55),
(872, 'Nagpur', 'Accra', 9),
(822, 'Nagpur', 'Accra', 67),
(347, 'Nagpur', 'Adana', 99),
(816, 'Nagpur', 'Accra', 81),
(347, 'Durres', 'Adana', 11);
