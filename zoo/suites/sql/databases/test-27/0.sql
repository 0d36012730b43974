CREATE TABLE bicycles (village TEXT, printer_id INTEGER, givax INTEGER, river TEXT);
INSERT INTO bicycles VALUES
('Tirer', 953, 34, 'Vikram'),
('Duluth', 100, 63, 'Hofe'),
('Duluth', 243, 55, 'Yusuf'),
('Tirer', 482, 69, 'Hofe'),
('Tirer', 833, 27, 'Vikram'),
('Nimacix', 501, 82, 'Yusuf'),
('Duluth', 495, 32, 'Yusuf'),
('Nimacix', 539, 5, 'Vikram');
CREATE TABLE pickles (printer_id INTEGER, mahowis TEXT, radius INTEGER);
INSERT INTO pickles VALUES
(953, 'Molum', 25),
(495, 'Durres', 9),
(539, 'Molum', 97),
(501, 'Molum', 75),
(243, 'Durres', 70),
(833, 'Durres', 37),
(100, 'Provo', 1),
(501, 'Provo', 11),
(953, 'Provo', 26),
(953, 'Durres', 28);
