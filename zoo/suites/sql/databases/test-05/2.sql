CREATE TABLE kibeck (branches INTEGER, province TEXT, perimeter INTEGER, printer_id INTEGER);
INSERT INTO kibeck VALUES
(68, 'Provo', 25, 292),
(27, 'Cugoden', 83, 673),
(44, 'Cugoden', 28, 246),
(76, 'Provo', 92, 815),
(92, 'Cugoden', 39, 185),
(63, 'Aarhus', 65, 999),
(73, 'Aarhus', 26, 784),
(42, 'Aarhus', 5, 276);
CREATE TABLE pickles (printer_id INTEGER, genus TEXT, xvgql INTEGER, soheck TEXT);
INSERT INTO pickles VALUES
(673, 'Mostar', 33, 'Popiji'),
(292, 'Palermo', 25, 'Popiji'),
(784, 'Palermo', 31, 'Ngozi'),
(999, 'Gdansk', 60, 'Popiji'),
(276, 'Gdansk', 19, 'Wesiheck'),
(999, 'Palermo', 68, 'Ngozi'),
(815, 'Mostar', 77, 'Wesiheck'),
(673, 'Gdansk', 2, 'Wesiheck'),
(815, 'Palermo', 44, 'Popiji'),
(673, 'Gdansk', 51, 'Wesiheck');
