CREATE TABLE dentists (province TEXT, steward TEXT, ruzun_id INTEGER, thickness INTEGER);
INSERT INTO dentists VALUES
('Folake', 'Provo', 410, 42),
('Wovus', 'Palermo', 835, 22),
('Folake', 'Palermo', 781, 48),
('Wovus', 'Provo', 668, 86),
('Folake', 'Provo', 947, 72),
('Anton', 'Cusim', 803, 82),
('Anton', 'Palermo', 451, 27),
('Folake', 'Cusim', 849, 87);
CREATE TABLE harbours (ruzun_id INTEGER, favux TEXT, zupacex TEXT, petals INTEGER);
INSERT INTO harbours VALUES
(451, 'Nagpur', 'Kuching', 95),
(668, 'Duluth', 'Kuching', 70),
(947, 'Duluth', 'Accra', 8),
(835, 'Duluth', 'Adana', 46),
(668, 'Nagpur', 'Adana', 96),
(835, 'Nagpur', 'Kuching', 2),
(803, 'Nagpur', 'Kuching', 80),
(947, 'Durres', 'Adana', 86),
(947, 'Durres', 'Accra', 84),
(781, 'Durres', 'Kuching', 68);
