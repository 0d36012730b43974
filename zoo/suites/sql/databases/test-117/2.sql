CREATE TABLE nevim (rakend INTEGER, branches INTEGER, miwupe_id INTEGER, garage TEXT);
INSERT INTO nevim VALUES
(57, 18, 920, 'Gunumex'),
(60, 17, 179, 'Gunumex'),
(36, 27, 654, 'Teruck'),
(48, 30, 275, 'Teruck'),
(20, 68, 861, 'Teruck'),
(42, 4, 616, 'Andres'),
(31, 9, 218, 'Gunumex'),
(15, 58, 370, 'Andres');
CREATE TABLE harbours (huzbrke TEXT, miwupe_id INTEGER, keeper TEXT, sogima INTEGER);
INSERT INTO harbours VALUES
('Ndola', 218, 'Rafael', 72),
('Kigali', 616, 'Vikram', 3),
('Kigali', 616, 'Ingrid', 74),
('Kigali', 861, 'Rafael', 71),
('Sefeder', 370, 'Rafael', 62),
('Kigali', 179, 'Ingrid', 73),
('Kigali', 654, 'Rafael', 33),
('Ndola', 920, 'Vikram', 57),
('Sefeder', 920, 'Ingrid', 27),
('Kigali', 370, 'Vikram', 80);
