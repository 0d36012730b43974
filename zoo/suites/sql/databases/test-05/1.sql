CREATE TABLE kibeck (branches INTEGER, province TEXT, perimeter INTEGER, printer_id INTEGER);
INSERT INTO kibeck VALUES
(51, 'Cugoden', 21, 281),
(95, 'Provo', 75, 778),
(45, 'Aarhus', 82, 290),
(41, 'Provo', 72, 602),
(13, 'Aarhus', 88, 758),
(81, 'Provo', 45, 569),
(61, 'Cugoden', 31, 539),
(8, 'Aarhus', 52, 821);
CREATE TABLE pickles (printer_id INTEGER, genus TEXT, xvgql INTEGER, soheck TEXT);
INSERT INTO pickles VALUES
(281, 'Palermo', 33, 'Popiji'),
(281, 'Gdansk', 34, 'Popiji'),
(602, 'Gdansk', 15, 'Wesiheck'),
(290, 'Gdansk', 6, 'Wesiheck'),
(281, 'Palermo', 62, 'Ngozi'),
(821, 'Gdansk', 61, 'Wesiheck'),
(281, 'Mostar', 84, 'Popiji'),
(778, 'Gdansk', 57, 'Ngozi'),
(569, 'Mostar', 24, 'Ngozi'),
(569, 'Palermo', 30, 'Ngozi');
