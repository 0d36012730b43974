CREATE TABLE kibeck (branches INTEGER, province TEXT, perimeter INTEGER, printer_id INTEGER);
INSERT INTO kibeck VALUES
(71, 'Aarhus', 50, 403),
(18, 'Aarhus', 28, 458),
(47, 'Cugoden', 31, 969),
(68, 'Cugoden', 93, 221),
(86, 'Provo', 91, 684),
(61, 'Aarhus', 1, 940),
(81, 'Provo', 71, 464),
(46, 'Provo', 42, 641);
CREATE TABLE pickles (printer_id INTEGER, genus TEXT, xvgql INTEGER, soheck TEXT);
INSERT INTO pickles VALUES
(969, 'Gdansk', 69, 'Ngozi'),
(940, 'Gdansk', 44, 'Popiji'),
(464, 'Gdansk', 32, 'Popiji'),
(684, 'Palermo', 53, 'Ngozi'),
(458, 'Palermo', 79, 'Wesiheck'),
(969, 'Mostar', 89, 'Ngozi'),
(458, 'Mostar', 34, 'Wesiheck'),
(403, 'Palermo', 94, 'Wesiheck'),
(221, 'Mostar', 82, 'Wesiheck'),
(458, 'Gdansk', 80, 'Ngozi');
