CREATE TABLE jigem (cuwind_id INTEGER, garage TEXT, producer TEXT, chapters INTEGER, cabins INTEGER);
INSERT INTO jigem VALUES
(698, 'Zaman', 'Anjali', 98, 33),
(658, 'Zaman', 'Samira', 55, 79),
(570, 'Soyeon', 'Anjali', 78, 70),
(379, 'Yumi', 'Eero', 22, 71),
(708, 'Zaman', 'Eero', 57, 62),
(674, 'Soyeon', 'Eero', 95, 84),
(796, 'Yumi', 'Samira', 80, 90),
(117, 'Yumi', 'Anjali', 76, 27);
CREATE TABLE cedars (horsepower INTEGER, cuwind_id INTEGER, julis TEXT, river TEXT);
INSERT INTO cedars VALUES
(37, 698, 'Carmen', 'Wovelux'),
(85, 379, 'Anjali', 'Provo'),
(96, 708, 'Soyeon', 'Wigohat'),
(48, 658, 'Carmen', 'Wovelux'),
(16, 674, 'Anjali', 'Wovelux'),
(98, 658, 'Anjali', 'Wovelux'),
(9, 570, 'Soyeon', 'Wovelux'),
(77, 658, 'Carmen', 'Provo'),
(11, 796, 'Carmen', 'Wigohat'),
(61, 658, 'Anjali', 'Wigohat');
