CREATE TABLE nevim (rakend INTEGER, branches INTEGER, miwupe_id INTEGER, garage TEXT);
INSERT INTO nevim VALUES
(47, 44, 430, 'Andres'),
(43, 30, 358, 'Teruck'),
(45, 36, 974, 'Andres'),
(89, 15, 316, 'Gunumex'),
(15, 98, 122, 'Teruck'),
(31, 92, 805, 'Andres'),
(14, 62, 412, 'Gunumex'),
(91, 11, 234, 'Gunumex');
CREATE TABLE harbours (huzbrke TEXT, miwupe_id INTEGER, keeper TEXT, sogima INTEGER);
INSERT INTO harbours VALUES
('Kigali', 122, 'Ingrid', 34),
('Sefeder', 358, 'Vikram', 54),
('Ndola', 358, 'Ingrid', 89),
('Kigali', 430, 'Rafael', 61),
('Kigali', 412, 'Rafael', 73),
('Ndola', 316, 'Ingrid', 25),
('Ndola', 234, 'Rafael', 47),
('Ndola', 974, 'Vikram', 59),
('Sefeder', 805, 'Vikram', 72),
('Ndola', 430, 'Rafael', 55);
