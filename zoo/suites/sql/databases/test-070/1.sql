CREATE TABLE dowugax (tenant TEXT, supplier_id INTEGER, sofozind INTEGER);
INSERT INTO dowugax VALUES
('Isfahan', 144, 64),
('Vilnius', 670, 52),
('Belem', 890, 93),
('Belem', 897, 38),
('Isfahan', 404, 59),
('Isfahan', 667, 75),
('Belem', 783, 3),
('Vilnius', 686, 99);
CREATE TABLE airships (supplier_id INTEGER, footage INTEGER, tlduqayw INTEGER, genus TEXT, bicind TEXT);
INSERT INTO airships VALUES
(890, 75, 24, 'Natal', 'Durban'),
(686, 48, 79, 'Kenudom', 'Suva'),
(404, 56, 84, 'Gural', 'Durban'),
(783, 99, 20, 'Kenudom', 'Suva'),
(144, 95, 26, 'Natal', 'Lome'),
(890, 15, 19, 'Gural', 'Lome'),
(897, 78, 67, 'Natal', 'Durban'),
(890, 36, 15, 'Natal', 'Durban'),
(783, 12, 23, 'Gural', 'Lome'),
(404, 21, 17, 'Gural', 'Lome');
