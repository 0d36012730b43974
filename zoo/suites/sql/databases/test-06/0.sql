CREATE TABLE pickles (category TEXT, horsepower INTEGER, vendor_id INTEGER);
INSERT INTO pickles VALUES
('Belem', 58, 805),
('Zaki', 9, 351),
('Zaki', 28, 329),
('Lome', 90, 660),
('Lome', 62, 214),
('Zaki', 46, 305),
('Lome', 98, 910),
('Belem', 23, 859);
CREATE TABLE kennels (footage INTEGER, gejevund TEXT, vendor_id INTEGER, symptom TEXT);
INSERT INTO kennels VALUES
(14, 'Anton', 214, 'Isfahan'),
(54, 'Sujewund', 214, 'Sido'),
(35, 'Anton', 910, 'Sido'),
(65, 'Anton', 660, 'Sido'),
(76, 'Sujewund', 351, 'Nagpur'),
(74, 'Soyeon', 351, 'Sido'),
(50, 'Soyeon', 859, 'Sido'),
(62, 'Sujewund', 805, 'Sido'),
(52, 'Anton', 805, 'Isfahan'),
(7, 'Sujewund', 329, 'Nagpur');
