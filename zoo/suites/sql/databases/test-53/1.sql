CREATE TABLE gegacil (symptom TEXT, lawam_id INTEGER, hefoda INTEGER);
INSERT INTO gegacil VALUES
('Duluth', 561, 10),
('Duluth', 963, 39),
('Unem', 742, 3),
('Duluth', 176, 24),
('Isfahan', 990, 55),
('Unem', 503, 69),
('Isfahan', 210, 73),
('Unem', 795, 98);
CREATE TABLE florists (freight INTEGER, breed TEXT, kopas INTEGER, lawam_id INTEGER);
INSERT INTO florists VALUES
(41, 'Daichi', 65, 503),
(78, 'Daichi', 71, 795),
(68, 'Rohan', 77, 795),
(45, 'Tawam', 3, 742),
(72, 'Daichi', 15, 963),
(38, 'Rohan', 97, 503),
(44, 'Tawam', 49, 503),
(55, 'Tawam', 85, 990),
(83, 'Daichi', 83, 176),
(3, 'Tawam', 33, 176);
