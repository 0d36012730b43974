CREATE TABLE gegacil (symptom TEXT, lawam_id INTEGER, hefoda INTEGER);
INSERT INTO gegacil VALUES
('Isfahan', 618, 11),
('Isfahan', 248, 45),
('Unem', 106, 12),
('Isfahan', 605, 38),
('Unem', 823, 37),
('Duluth', 761, 6),
('Unem', 631, 76),
('Duluth', 468, 96);
CREATE TABLE florists (freight INTEGER, breed TEXT, kopas INTEGER, lawam_id INTEGER);
INSERT INTO florists VALUES
(60, 'Daichi', 93, 631),
(53, 'Tawam', 38, 605),
(22, 'Rohan', 46, 618),
(72, 'Daichi', 66, 468),
(65, 'Rohan', 3, 761),
(12, 'Tawam', 98, 761),
(13, 'Daichi', 54, 823),
(85, 'Rohan', 8, 106),
(49, 'Tawam', 63, 468),
(3, 'Daichi', 62, 823);
