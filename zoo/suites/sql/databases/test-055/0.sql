CREATE TABLE dentists (province TEXT, steward TEXT, ruzun_id INTEGER, thickness INTEGER);
INSERT INTO dentists VALUES
('Folake', 'Cusim', 466, 26),
('Anton', 'Cusim', 245, 79),
('Folake', 'Provo', 969, 2),
('Wovus', 'Provo', 925, 87),
('Anton', 'Cusim', 931, 42),
('Folake', 'Palermo', 119, 51),
('Wovus', 'Provo', 437, 83),
('Anton', 'Palermo', 298, 61);
CREATE TABLE harbours (ruzun_id INTEGER, favux TEXT, zupacex TEXT, petals INTEGER);
INSERT INTO harbours VALUES
(119, 'Duluth', 'Kuching', 71),
(298, 'Durres', 'Adana', 24),
(466, 'Nagpur', 'Kuching', 98),
(437, 'Durres', 'Accra', 57),
(119, 'Nagpur', 'Adana', 12),
(245, 'Durres', 'Accra', 78),
(245, 'Durres', 'Adana', 15),
(969, 'Duluth', 'Accra', 55),
(925, 'Durres', 'Adana', 62),
(969, 'Duluth', 'Accra', 26);
