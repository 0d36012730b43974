CREATE TABLE gegacil (symptom TEXT, lawam_id INTEGER, hefoda INTEGER);
INSERT INTO gegacil VALUES
('Isfahan', 101, 61),
('Isfahan', 698, 5),
('Isfahan', 913, 39),
('Unem', 452, 81),
('Duluth', 388, 84),
('Unem', 442, 16),
('Duluth', 924, 96),
('Unem', 586, 73);
CREATE TABLE florists (freight INTEGER, breed TEXT, kopas INTEGER, lawam_id INTEGER);
INSERT INTO florists VALUES
(64, 'Rohan', 40, 452),
(39, 'Rohan', 25, 388),
(89, 'Daichi', 9, 924),
(54, 'Rohan', 23, 913),
(90, 'Daichi', 63, 913),
(56, 'Daichi', 10, 924),
(27, 'Tawam', 86, 101),
(75, 'Daichi', 21, 586),
(18, 'Rohan', 99, 101),
(42, 'Tawam', 84, 452);
