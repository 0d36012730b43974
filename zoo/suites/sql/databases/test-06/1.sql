CREATE TABLE pickles (category TEXT, horsepower INTEGER, vendor_id INTEGER);
INSERT INTO pickles VALUES
('Lome', 83, 742),
('Belem', 48, 923),
('Zaki', 46, 346),
('Lome', 76, 854),
('Belem', 75, 466),
('Zaki', 42, 418),
('Belem', 29, 682),
('Zaki', 5, 896);
CREATE TABLE kennels (footage INTEGER, gejevund TEXT, vendor_id INTEGER, symptom TEXT);
INSERT INTO kennels VALUES
(84, 'Sujewund', 418, 'Sido'),
(81, 'Soyeon', 418, 'Nagpur'),
(28, 'Anton', 742, 'Nagpur'),
(6, 'Anton', 896, 'Isfahan'),
(66, 'Sujewund', 854, 'Nagpur'),
(31, 'Anton', 346, 'Nagpur'),
(17, 'Soyeon', 346, 'Nagpur'),
(42, 'Sujewund', 682, 'Sido'),
(68, 'Sujewund', 742, 'Isfahan'),
(90, 'Sujewund', 682, 'Isfahan');
