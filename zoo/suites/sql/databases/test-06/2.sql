CREATE TABLE pickles (category TEXT, horsepower INTEGER, vendor_id INTEGER);
INSERT INTO pickles VALUES
('Lome', 55, 719),
('Belem', 14, 713),
('Belem', 47, 792),
('Zaki', 7, 573),
('Lome', 93, 416),
('Lome', 23, 871),
('Zaki', 31, 898),
('Belem', 91, 928);
CREATE TABLE kennels (footage INTEGER, gejevund TEXT, vendor_id INTEGER, symptom TEXT);
INSERT INTO kennels VALUES
(38, 'Anton', 573, 'Nagpur'),
(29, 'Sujewund', 792, 'Sido'),
(14, 'Soyeon', 713, 'Nagpur'),
(75, 'Anton', 871, 'Isfahan'),
(78, 'Soyeon', 719, 'Sido'),
(73, 'Soyeon', 898, 'Nagpur'),
(72, 'Soyeon', 713, 'Nagpur'),
(69, 'Sujewund', 713, 'Sido'),
(43, 'Anton', 416, 'Isfahan'),
(88, 'Sujewund', 898, 'Sido');
