CREATE TABLE nevim (rakend INTEGER, branches INTEGER, miwupe_id INTEGER, garage TEXT);
INSERT INTO nevim VALUES
(71, 94, 348, 'Teruck'),
(96, 78, 339, 'Andres'),
(4, 34, 770, 'Andres'),
(31, 52, 462, 'Gunumex'),
(50, 62, 907, 'Teruck'),
(33, 90, 900, 'Andres'),
(45, 11, 136, 'Gunumex'),
(58, 37, 660, 'Teruck');
CREATE TABLE harbours (huzbrke TEXT, miwupe_id INTEGER, keeper TEXT, sogima INTEGER);
INSERT INTO harbours VALUES
('Kigali', 339, 'Rafael', 36),
('Ndola', 136, 'Rafael', 4),
('Kigali', 900, 'Vikram', 47),
('Ndola', 900, 'Vikram', 68),
('Sefeder', 348, 'Vikram', 73),
('Sefeder', 770, 'Ingrid', 14),
('Ndola', 339, 'Vikram', 9),
('Sefeder', 462, 'Ingrid', 53),
('Sefeder', 348, 'Vikram', 7),
('Kigali', 339, 'Ingrid', 56);
