CREATE TABLE jigem (cuwind_id INTEGER, garage TEXT, producer TEXT, chapters INTEGER, cabins INTEGER);
INSERT INTO jigem VALUES
(766, 'Yumi', 'Eero', 96, 61),
(573, 'Zaman', 'Eero', 45, 93),
(794, 'Soyeon', 'Eero', 43, 24),
(361, 'Soyeon', 'Samira', 53, 82),
(215, 'Yumi', 'Samira', 64, 74),
(164, 'Yumi', 'Anjali', 55, 67),
(609, 'Zaman', 'Anjali', 78, 83),
(865, 'Zaman', 'Samira', 33, 31);
CREATE TABLE cedars (horsepower INTEGER, cuwind_id INTEGER, julis TEXT, river TEXT);
INSERT INTO cedars VALUES
(75, 573, 'Soyeon', 'Wigohat'),
(84, 361, 'Carmen', 'Provo'),
(5, 361, 'Anjali', 'Wigohat'),
(55, 766, 'Anjali', 'Wigohat'),
(12, 865, 'Carmen', 'Wovelux'),
(86, 609, 'Soyeon', 'Wovelux'),
(93, 766, 'Carmen', 'Wovelux'),
(41, 609, 'Soyeon', 'Provo'),
(87, 215, 'Anjali', 'Wovelux'),
(30, 215, 'Carmen', 'Provo');
