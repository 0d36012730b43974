CREATE TABLE bicycles (village TEXT, printer_id INTEGER, givax INTEGER, river TEXT);
INSERT INTO bicycles VALUES
('Nimacix', 646, 78, 'Vikram'),
('Tirer', 771, 66, 'Hofe'),
('Tirer', 685, 8, 'Vikram'),
('Tirer', 551, 80, 'Yusuf'),
('Nimacix', 313, 28, 'Hofe'),
('Duluth', 297, 22, 'Yusuf'),
('Duluth', 648, 55, 'Hofe'),
('Duluth', 439, 45, 'Vikram');
CREATE TABLE pickles (printer_id INTEGER, mahowis TEXT, radius INTEGER);
INSERT INTO pickles VALUES
(685, 'Durres', 49),
(771, 'Molum', 90),
(313, 'Molum', 57),
(648, 'Durres', 69),
(439, 'Provo', 54),
(771, 'Molum', 82),
(551, 'Durres', 29),
(297, 'Molum', 66),
(439, 'Provo', 23),
(648, 'Durres', 34);
