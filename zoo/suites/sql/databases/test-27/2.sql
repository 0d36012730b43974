CREATE TABLE bicycles (village TEXT, printer_id INTEGER, givax INTEGER, river TEXT);
INSERT INTO bicycles VALUES
('Nimacix', 901, 56, 'Hofe'),
('Duluth', 193, 49, 'Yusuf'),
('Duluth', 185, 97, 'Yusuf'),
('Duluth', 563, 67, 'Vikram'),
('Nimacix', 506, 81, 'Vikram'),
('Nimacix', 911, 53, 'Hofe'),
('Tirer', 286, 21, 'Vikram'),
('Tirer', 668, 48, 'Vikram');
CREATE TABLE pickles (printer_id INTEGER, mahowis TEXT, radius INTEGER);
INSERT INTO pickles VALUES
(185, 'Provo', 37),
(911, 'Durres', 34),
(901, 'Molum', 20),
(901, 'Durres', 41),
(911, 'Molum', 42),
(185, 'Molum', 47),
(193, 'Provo', 36),
(506, 'Provo', 89),
(185, 'Durres', 60),
(506, 'Provo', 67);
