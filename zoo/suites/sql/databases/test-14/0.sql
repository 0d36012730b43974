CREATE TABLE jigem (cuwind_id INTEGER, garage TEXT, producer TEXT, chapters INTEGER, cabins INTEGER);
INSERT INTO jigem VALUES
(814, 'Yumi', 'Anjali', 25, 41),
(201, 'Yumi', 'Samira', 92, 47),
(404, 'Zaman', 'Eero', 46, 1),
(838, 'Zaman', 'Eero', 38, 97),
(334, 'Yumi', 'Eero', 40, 50),
(122, 'Soyeon', 'Samira', 43, 44),
(982, 'Zaman', 'Samira', 91, 61),
(140, 'Soyeon', 'Anjali', 64, 5);
CREATE TABLE cedars (horsepower INTEGER, cuwind_id INTEGER, julis TEXT, river TEXT);
INSERT INTO cedars VALUES
(92, 122, 'Soyeon', 'Wovelux'),
(62, 334, 'Soyeon', 'Provo'),
(93, 404, 'Anjali', 'Wigohat'),
(51, 122, 'Anjali', 'Wovelux'),
(57, 814, 'Carmen', 'Wigohat'),
(15, 838, 'Anjali', 'Wovelux'),
(95, 201, 'Carmen', 'Wovelux'),
(24, 334, 'Carmen', 'Provo'),
(49, 140, 'Soyeon', 'Provo'),
(27, 838, 'Anjali', 'Wovelux');
